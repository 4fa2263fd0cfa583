package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionRecord.PersonRecord;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.Ways;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.springframework.stereotype.Component;

/** Each person of the family in the account of a decision, by what was known when the policy was asked. */
@Component
class PersonRecordsOf {
    private final Wishes wishes;
    private final FirstAnswers first;
    private final Directory directory;

    PersonRecordsOf(Wishes wishes, FirstAnswers first, Directory directory) {
        this.wishes = wishes;
        this.first = first;
        this.directory = directory;
    }

    List<PersonRecord> of(FormatDecision decision, Advised said, MeetingView meeting, SignedIn reader) {
        Map<UUID, WishView> answers =
                wishes.of(meeting.id()).stream().collect(toMap(WishView::participant, Function.identity()));
        Map<UUID, DecisionPerson> became =
                decision.people().stream().collect(toMap(DecisionPerson::participant, Function.identity()));
        var asked = Firsts.of(
                first.findByMeetingAndOverSinceIsNullOrderByAskedAt(meeting.id().value()));
        var names = directory.persons(
                answers.values().stream().map(WishView::person).toList());
        return said.full().people().stream()
                .map(each -> {
                    var id = TakesPart.id(each);
                    var answer = answers.get(id);
                    var hidden = said.insteadOf(became.get(id), reader);
                    return new PersonRecord(
                            id,
                            answer == null ? "" : names.get(answer.person()).name(),
                            said.full().asNamed(each).preference(),
                            saidBy(answer),
                            known(said.full().asNamed(each)),
                            asked.of(id)
                                    .filter(one -> leftOpen(answer) || said.mayKnowOfAsking(each.id(), reader))
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

    /** Their own answer is why they were asked, and no danger. */
    private static boolean leftOpen(WishView answer) {
        return answer != null && Ways.remote(Ways.mode(answer.preference())) && answer.privateSpace() == Known.UNKNOWN;
    }

    private static String saidBy(WishView answer) {
        if (answer == null || answer.saidBy() == null) {
            return null;
        }
        return answer.typedBy() == null ? answer.saidBy() : answer.saidBy() + ", typed by " + answer.typedBy();
    }

    /** Whether they can talk in private is for the duty and those who asked; only that it was not known is said. */
    private static List<String> known(PolicyPerson person) {
        var known = new ArrayList<String>();
        if (person.age() != PolicyPerson.UNKNOWN_AGE) {
            known.add(person.age() + " years old");
        }
        known.add(
                switch (person.digitalAccess()) {
                    case OK -> "has what it takes to join by screen";
                    case NEEDS_HELP -> "needs help to join by screen";
                    case NONE -> "has nothing to join by screen with";
                    case UNKNOWN -> "not known whether they can join by screen";
                });
        if (person.privateSpace() == Known.UNKNOWN) {
            known.add("not known whether they can talk in private");
        }
        switch (person.interpreter()) {
            case SPOKEN -> known.add("needs an interpreter");
            case BSL -> known.add("uses British Sign Language");
            case LIP_SPEAKER -> known.add("needs a lip-speaker");
            default -> {}
        }
        if (person.easyRead()) {
            known.add("wants it in easy read");
        }
        if (person.needed() != null) {
            known.add("needs a way of taking part, recorded as a reasonable adjustment");
        }
        return List.copyOf(known);
    }
}
