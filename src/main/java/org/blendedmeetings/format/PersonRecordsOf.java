package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionRecord.PersonRecord;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.Ways;
import org.springframework.stereotype.Component;

/** Each person of the family in the account of a decision, by what was known when the policy was asked. */
@Component
class PersonRecordsOf {
    private final Recommendations recommendations;
    private final FirstAnswers first;
    private final Directory directory;

    PersonRecordsOf(Recommendations recommendations, FirstAnswers first, Directory directory) {
        this.recommendations = recommendations;
        this.first = first;
        this.directory = directory;
    }

    List<PersonRecord> of(FormatDecision decision, Advised said, MeetingView meeting, SignedIn reader) {
        var sources = recommendations.sources(decision);
        Map<UUID, DecisionPerson> became =
                decision.people().stream().collect(toMap(DecisionPerson::participant, Function.identity()));
        Map<UUID, PersonId> who =
                meeting.family().stream().collect(toMap(ParticipantView::id, ParticipantView::person));
        var persons = directory.persons(who.values());
        return said.full().people().stream()
                .map(each -> {
                    var id = TakesPart.id(each);
                    var named = said.full().asNamed(each);
                    var person = persons.get(who.get(id));
                    var hidden = said.insteadOf(became.get(id), reader);
                    return new PersonRecord(
                            id,
                            person == null ? "" : person.name(),
                            named.preference(),
                            sources.of(SourceKind.ANSWER, id)
                                    .map(PersonRecordsOf::inWords)
                                    .orElse(null),
                            PersonKnown.of(named, sources, reader.safetyDuty()),
                            asked(sources, named, said, reader)
                                    .map(one -> SaidFirst.of(one, reader.safetyDuty()))
                                    .orElse(null),
                            hidden.map(PersonOutcome::given)
                                    .orElse(became.get(id).given()),
                            hidden.map(PersonOutcome::mode)
                                    .orElse(became.get(id).mode()),
                            said.about(each.id(), reader));
                })
                .toList();
    }

    private static String inWords(Source answer) {
        return answer.words() == null ? answer.inWords() : answer.inWords() + ", typed by " + answer.words();
    }

    /** That they were asked is open where their own answer was why, and no danger. */
    private Optional<FirstAnswer> asked(Sources sources, PolicyPerson person, Advised said, SignedIn reader) {
        var id = TakesPart.id(person);
        var leftOpen = Ways.remote(Ways.mode(person.preference()));
        var openly = sources.of(SourceKind.ASKED_FIRST, id)
                .filter(each -> leftOpen || said.mayKnowOfAsking(person.id(), reader));
        return openly.or(() -> sources.of(SourceKind.ASKED_ABOUT_DANGER, id)
                        .filter(each -> said.mayKnowOfAsking(person.id(), reader)))
                .flatMap(each -> first.findById(UUID.fromString(each.words())));
    }
}
