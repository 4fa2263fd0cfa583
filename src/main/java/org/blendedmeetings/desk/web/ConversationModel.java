package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.review.Conversations;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where the conversation with the child before a review stands, and who records it: the officer, or who records outcomes. */
@Component
class ConversationModel {
    private final Conversations conversations;
    private final OutcomeDuty outcome;
    private final Routing routing;

    ConversationModel(Conversations conversations, OutcomeDuty outcome, Routing routing) {
        this.conversations = conversations;
        this.outcome = outcome;
        this.routing = routing;
    }

    void fill(Model model, MeetingView meeting, SignedIn person) {
        if (meeting.type().conversation()) {
            model.addAttribute("conversationAsked", true);
            model.addAttribute("conversation", conversations.of(meeting).orElse(null));
            model.addAttribute("mayRecordConversation", may(meeting, person));
        }
    }

    boolean may(MeetingView meeting, SignedIn person) {
        return meeting.type().conversation()
                && meeting.status() != MeetingStatus.CANCELLED
                && (outcome.has(meeting, person)
                        || meeting.inRole(ProfessionalRole.IRO)
                                .filter(routing.actsFor(person)::contains)
                                .isPresent());
    }
}
