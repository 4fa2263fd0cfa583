package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.Pair;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.springframework.stereotype.Component;

/** Puts together what the policy is asked about a meeting: what the family said, and what is known of them and of it. */
@Component
class MeetingCases {
    private final Wishes wishes;
    private final Directory directory;
    private final Circumstances circumstances;
    private final KnownOfMeeting known;
    private final FirstAnswers first;
    private final ApartWishes apart;
    private final KnownFacts facts;

    MeetingCases(
            Wishes wishes,
            Directory directory,
            Circumstances circumstances,
            KnownOfMeeting known,
            FirstAnswers first,
            ApartWishes apart,
            KnownFacts facts) {
        this.wishes = wishes;
        this.directory = directory;
        this.circumstances = circumstances;
        this.known = known;
        this.first = first;
        this.apart = apart;
        this.facts = facts;
    }

    PolicyCase of(MeetingView meeting) {
        var family = wishes.of(meeting.id());
        var people = family.stream().map(WishView::person).distinct().toList();
        var ids = ids(family);
        var among = circumstances.among(people);
        var persons = directory.persons(people);
        var safety = safety(among, ids);
        var said = said(meeting);
        var recorded = facts.of(meeting.id());
        return new PolicyCase(
                meeting.type().code(),
                earlyReason(meeting),
                family.stream()
                        .map(wish -> KnownOfPerson.of(wish, persons.get(wish.person()), among.needed(), said, safety))
                        .toList(),
                keptApart(people, ids),
                apart.in(meeting),
                safety,
                among.violenceFrom().stream().map(ids::get).toList(),
                known.of(meeting, recorded),
                obstacles(recorded),
                meeting.staffProposal());
    }

    /** Who was asked by voice and need not be asked again. */
    Set<UUID> askedFirst(MeetingView meeting, PolicyCase asked) {
        return said(meeting).asked(asked.safety());
    }

    private Firsts said(MeetingView meeting) {
        return Firsts.of(
                first.findByMeetingAndOverSinceIsNullOrderByAskedAt(meeting.id().value()));
    }

    private static Map<PersonId, String> ids(List<WishView> family) {
        return family.stream()
                .collect(toMap(WishView::person, wish -> wish.participant().toString(), (one, same) -> one));
    }

    private List<Pair> keptApart(List<PersonId> people, Map<PersonId, String> ids) {
        return directory.keptApartAmong(people).stream()
                .map(pair -> new Pair(ids.get(pair.one()), ids.get(pair.other())))
                .toList();
    }

    private static List<SafetyPair> safety(Circumstances.Known among, Map<PersonId, String> ids) {
        return among.dangers().stream()
                .map(danger -> new SafetyPair(
                        ids.get(danger.pair().person()),
                        ids.get(danger.pair().from()),
                        SafetyState.valueOf(danger.state().name()),
                        Known.valueOf(danger.home().name())))
                .toList();
    }

    private static List<Obstacle> obstacles(RecordedFacts recorded) {
        return recorded.obstacles().stream()
                .map(each -> new Obstacle(each.kind(), each.participant().toString()))
                .toList();
    }

    static EarlyReason earlyReason(MeetingView meeting) {
        return meeting.earlyReason() == null ? EarlyReason.UNKNOWN : EarlyReason.valueOf(meeting.earlyReason());
    }
}
