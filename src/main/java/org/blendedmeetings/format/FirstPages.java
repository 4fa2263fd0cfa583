package org.blendedmeetings.format;

import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Puts together what somebody needs to ask a person by voice. */
@Component
class FirstPages {
    private final Meetings meetings;
    private final Approvers approvers;
    private final AskingPolicy policy;
    private final FirstAnswers answers;
    private final Wishes wishes;
    private final Directory directory;

    FirstPages(
            Meetings meetings,
            Approvers approvers,
            AskingPolicy policy,
            FirstAnswers answers,
            Wishes wishes,
            Directory directory) {
        this.meetings = meetings;
        this.approvers = approvers;
        this.policy = policy;
        this.answers = answers;
        this.wishes = wishes;
        this.directory = directory;
    }

    FirstPage open(String reference, UUID participant, SignedIn staff) {
        var meeting = meetings.byReference(reference)
                .filter(each -> approvers.mayAskFirst(staff, each))
                .orElseThrow(FirstPages::nothing);
        var person = meeting.family().stream()
                .filter(each -> each.id().equals(participant))
                .findFirst()
                .orElseThrow(FirstPages::nothing);
        var said = policy.about(meeting);
        var asked = answers
                .findByMeetingAndOverSinceIsNullOrderByAskedAt(meeting.id().value())
                .stream()
                .filter(each -> each.participant().equals(participant))
                .map(each -> SaidFirst.of(each, staff.safetyDuty()))
                .toList();
        return new FirstPage(
                meeting,
                participant,
                directory.person(person.person()).firstName(),
                ask(meeting, participant),
                said.toAskFirst().contains(participant),
                said.openly()
                        .person(participant.toString())
                        .filter(PersonOutcome::asksFirst)
                        .isPresent(),
                asked);
    }

    private AskId ask(MeetingView meeting, UUID participant) {
        return wishes.of(meeting.id()).stream()
                .filter(each -> each.participant().equals(participant))
                .map(WishView::ask)
                .findFirst()
                .orElse(null);
    }

    private static Refused nothing() {
        return Refused.notFound("There is nobody to ask here, or it is not yours to ask.");
    }
}
