package org.blendedmeetings.workflow;

import java.time.Clock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.LookingFirst;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.preference.Asking;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of arrange-meeting.bpmn: one bean for each, named as the diagram names it. */
@Configuration(proxyBeanMethods = false)
class ArrangeMeetingTasks {
    static final String SOMEBODY_TO_ASK = "somebodyToAsk";
    static final String MUST_AGREE = "mustAgree";
    static final String STILL_TO_COME = "stillToCome";

    @Bean
    JavaDelegate openAsks(Asking asking) {
        return execution -> asking.open(Keys.meeting(execution));
    }

    @Bean
    JavaDelegate lookFirst(Meetings meetings, LookingFirst first) {
        return execution -> {
            meetings.answersComplete(Keys.meeting(execution), Actor.SYSTEM);
            execution.setVariable(SOMEBODY_TO_ASK, first.somebodyToAsk(Keys.meeting(execution)));
        };
    }

    @Bean
    JavaDelegate recommendFormat(DecidingFormats formats) {
        return execution -> execution.setVariable(
                MUST_AGREE, formats.recommend(Keys.meeting(execution)).isPresent());
    }

    @Bean
    JavaDelegate openBooking(Bookings bookings) {
        return execution -> bookings.open(Keys.meeting(execution));
    }

    @Bean
    @CallsOut
    JavaDelegate readReplies(Invitations invitations, Meetings meetings, Clock clock) {
        return execution -> {
            invitations.readReplies(Keys.meeting(execution));
            var begins = meetings.get(Keys.meeting(execution)).startsAt();
            execution.setVariable(STILL_TO_COME, clock.instant().isBefore(begins));
        };
    }

    @Bean
    JavaDelegate raiseBreach(Meetings meetings, Exceptions exceptions) {
        return execution -> {
            var meeting = meetings.get(Keys.meeting(execution));
            exceptions.raise(
                    ExceptionCode.EX_BREACH, meeting.id(), Causes.limitOf(meeting.id()), BreachWords.of(meeting));
        };
    }
}
