package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.RuleSaid;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;

/** What each of the family asked for and what the policy makes of it, as an approver may read it. */
@Component
class PersonLines {
    private final Wishes wishes;
    private final Directory directory;
    private final Routing routing;

    PersonLines(Wishes wishes, Directory directory, Routing routing) {
        this.wishes = wishes;
        this.directory = directory;
        this.routing = routing;
    }

    List<PersonLine> of(Advised said, MeetingView meeting, SignedIn reader) {
        Map<UUID, WishView> answers =
                wishes.of(meeting.id()).stream().collect(toMap(WishView::participant, Function.identity()));
        var persons = directory.persons(
                answers.values().stream().map(WishView::person).toList());
        return said.readBy(reader).people().stream()
                .map(each -> line(
                        each,
                        Optional.ofNullable(answers.get(TakesPart.id(each))),
                        persons,
                        approver(said.readBy(reader), each, meeting),
                        said.about(each.id(), reader)))
                .toList();
    }

    /** Whose agreement their wish needs, as far as the reader may know. */
    private String approver(Advice readable, PersonOutcome outcome, MeetingView meeting) {
        var tier = readable.person(outcome.id()).map(PersonOutcome::tier).orElse(0);
        return tier == 0 ? null : routing.approver(tier, meeting).inSentence();
    }

    private static PersonLine line(
            PersonOutcome outcome,
            Optional<WishView> answer,
            Map<PersonId, PersonView> persons,
            String approver,
            List<RuleSaid> rules) {
        return new PersonLine(
                TakesPart.id(outcome),
                answer.map(each -> persons.get(each.person()))
                        .map(PersonView::name)
                        .orElse(""),
                outcome.person().role(),
                outcome.person().preference(),
                outcome.mode(),
                outcome.asked(),
                outcome.given(),
                outcome.tier(),
                approver,
                rules,
                answer.map(WishView::ownWords).orElse(null),
                answer.map(WishView::saidBy).orElse(null),
                answer.map(WishView::typedBy).orElse(null));
    }
}
