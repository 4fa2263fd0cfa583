package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordedBy;
import org.blendedmeetings.people.RecordedCircumstances;
import org.blendedmeetings.policy.PolicyCase;
import org.springframework.stereotype.Component;

/** Who recorded what is known of the people of a case; looks up only what the case says is there. */
@Component
class PeopleSources {
    private final RecordedCircumstances recorded;

    PeopleSources(RecordedCircumstances recorded) {
        this.recorded = recorded;
    }

    List<Source> of(MeetingView meeting, PolicyCase asked) {
        Map<PersonId, UUID> ids = meeting.family().stream()
                .collect(toMap(ParticipantView::person, ParticipantView::id, (one, same) -> one));
        var sources = new ArrayList<Source>();
        if (asked.people().stream().anyMatch(each -> each.needed() != null)) {
            add(sources, SourceKind.NEED, recorded.needsOf(ids.keySet()), ids);
        }
        if (!asked.violenceFrom().isEmpty()) {
            add(sources, SourceKind.VIOLENCE, recorded.violenceFrom(ids.keySet()), ids);
        }
        if (!asked.safety().isEmpty()) {
            recorded.dangersAmong(ids.keySet())
                    .forEach(each -> sources.add(Source.of(
                                    SourceKind.DANGER,
                                    ids.get(each.pair().person()),
                                    ids.get(each.pair().from()),
                                    each.account().saidBy())
                            .recorded(each.recorded())));
        }
        if (!asked.keptApart().isEmpty()) {
            recorded.apartAmong(ids.keySet())
                    .forEach(each -> sources.add(Source.of(
                                    SourceKind.KEPT_APART,
                                    ids.get(each.pair().one()),
                                    ids.get(each.pair().other()),
                                    words(each.by()))
                            .recorded(each.recordedBy(), each.recordedAt())));
        }
        return sources;
    }

    private static void add(
            List<Source> sources, SourceKind kind, Map<PersonId, RecordedBy> by, Map<PersonId, UUID> ids) {
        by.forEach((person, who) -> Optional.ofNullable(ids.get(person))
                .ifPresent(id -> sources.add(Source.of(kind, id, null, null).recorded(who))));
    }

    private static String words(ApartBy by) {
        return switch (by) {
            case ORDER -> "a court's order";
            case BAIL -> "a condition of bail";
            case DECISION -> "a decision the council recorded";
            case SAFETY -> "what they or a worker said about their safety";
        };
    }
}
