package org.blendedmeetings.desk.web;

import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.desk.MeetingUrgency;
import org.blendedmeetings.desk.WaitingFor;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.EarlierInLine;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a meeting shows to whom. */
@Component
class MeetingModel {
    private final Directory directory;
    private final WaitingFor waiting;
    private final MeetingUrgency urgency;
    private final MeetingTasks tasks;
    private final Invitations invitations;
    private final Trail trail;
    private final DueMeetings due;
    private final EarlierInLine earlier;
    private final ParticipantRows participants;
    private final OutcomeDuty outcome;
    private final ConversationModel conversation;
    private final MeetingParts parts;

    MeetingModel(
            Directory directory,
            WaitingFor waiting,
            MeetingUrgency urgency,
            MeetingTasks tasks,
            Invitations invitations,
            Trail trail,
            DueMeetings due,
            EarlierInLine earlier,
            ParticipantRows participants,
            OutcomeDuty outcome,
            ConversationModel conversation,
            MeetingParts parts) {
        this.directory = directory;
        this.waiting = waiting;
        this.urgency = urgency;
        this.tasks = tasks;
        this.invitations = invitations;
        this.trail = trail;
        this.due = due;
        this.earlier = earlier;
        this.participants = participants;
        this.outcome = outcome;
        this.conversation = conversation;
        this.parts = parts;
    }

    void fill(Model model, MeetingView meeting, SignedIn person) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("child", directory.person(meeting.child()));
        model.addAttribute("urgency", urgency.of(meeting));
        model.addAttribute("waiting", waiting.of(meeting));
        model.addAttribute("parts", parts.of(meeting.id()));
        model.addAttribute("soFar", earlier.before(meeting).sentences());
        model.addAttribute("people", participants.of(meeting));
        model.addAttribute("sessionsShown", person.safetyDuty());
        tasks.fill(model, meeting, person);
        conversation.fill(model, meeting, person);
        model.addAttribute("invitations", SentRows.of(invitations.of(meeting.id()), person));
        model.addAttribute("startsAt", meeting.startsAt() == null ? null : London.timeOf(meeting.startsAt()));
        model.addAttribute("pencilled", meeting.pencilled() == null ? null : London.timeOf(meeting.pencilled()));
        model.addAttribute(
                "timeline",
                trail.of(meeting.id().value()).stream()
                        .filter(each -> person.safetyDuty() || !each.sensitive())
                        .map(TimelineRow::of)
                        .toList());
        model.addAttribute(
                "next", meeting.status() == MeetingStatus.HELD ? due.waitingFor(meeting.child()) : List.of());
        model.addAttribute("mayBook", person.is(Role.BUSINESS_SUPPORT) && meeting.status() == MeetingStatus.TO_BOOK);
        model.addAttribute("mayPrint", PrintoutPage.mayPrint(meeting, person));
        model.addAttribute("mayRecord", outcome.isDue(meeting, person));
        model.addAttribute("mayWithdraw", withdrawable(meeting, person));
    }

    void mayWithdraw(MeetingView meeting, SignedIn person) {
        if (!withdrawable(meeting, person)) {
            throw Refused.forbidden(
                    "Only business support, or whoever asked for it, can withdraw a meeting, before it is booked.");
        }
    }

    private static boolean withdrawable(MeetingView meeting, SignedIn person) {
        return meeting.status().open()
                && meeting.status() != MeetingStatus.BOOKED
                && (person.is(Role.BUSINESS_SUPPORT) || person.professional().equals(meeting.requestedBy()));
    }
}
