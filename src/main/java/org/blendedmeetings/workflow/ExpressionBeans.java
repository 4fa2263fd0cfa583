package org.blendedmeetings.workflow;

import java.time.Clock;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.LookingAhead;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.blendedmeetings.format.ApproverWaits;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.LookingFirst;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.preference.AskDeadlines;
import org.blendedmeetings.preference.Asking;
import org.blendedmeetings.preference.AskingByMessage;
import org.blendedmeetings.review.NotSpokenWith;
import org.blendedmeetings.telling.SendingSentences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagrams' expressions may ask: questions only, nothing that changes anything. */
@Configuration(proxyBeanMethods = false)
class ExpressionBeans {

    /** The settings under the name the diagrams use. */
    @Bean
    RetryCycles timings(Timings timings) {
        return new RetryCycles(timings);
    }

    @Bean
    AskIds askIds(Asking asking) {
        return new AskIds(asking);
    }

    @Bean
    AskTimes askTimes(AskingByMessage messages, AskDeadlines deadlines) {
        return new AskTimes(messages, deadlines);
    }

    @Bean
    DecisionIds decisionIds(DecidingFormats formats) {
        return new DecisionIds(formats);
    }

    @Bean
    FirstTimes firstTimes(LookingFirst first) {
        return new FirstTimes(first);
    }

    @Bean
    DecisionTimes decisionTimes(ApproverWaits waits) {
        return new DecisionTimes(waits);
    }

    @Bean
    BookingIds bookingIds(Bookings bookings) {
        return new BookingIds(bookings);
    }

    @Bean
    BookingTimes bookingTimes(Meetings meetings, Timings timings, Clock clock) {
        return new BookingTimes(meetings, timings, clock);
    }

    @Bean
    InvitationIds invitationIds(Invitations invitations) {
        return new InvitationIds(invitations);
    }

    @Bean
    InvitationTimes invitationTimes(Invitations invitations) {
        return new InvitationTimes(invitations);
    }

    @Bean
    TellingTimes tellingTimes(SendingSentences sentences) {
        return new TellingTimes(sentences);
    }

    @Bean
    DueTimes dueTimes(Timings timings, Clock clock) {
        return new DueTimes(timings, clock);
    }

    @Bean
    UnbookedIds unbookedIds(LookingAhead ahead) {
        return new UnbookedIds(ahead);
    }

    @Bean
    NotSpokenWithIds notSpokenWithIds(NotSpokenWith children) {
        return new NotSpokenWithIds(children);
    }

    @Bean
    DueIds dueIds(DueMeetings due) {
        return new DueIds(due);
    }

    @Bean
    Ladder ladder(HandlingExceptions exceptions) {
        return new Ladder(exceptions);
    }
}
