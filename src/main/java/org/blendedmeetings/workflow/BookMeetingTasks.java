package org.blendedmeetings.workflow;

import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.invitation.Invitations;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of book-meeting.bpmn. */
@Configuration(proxyBeanMethods = false)
class BookMeetingTasks {
    static final String LINK_THERE = "linkThere";

    @Bean
    @CallsOut
    JavaDelegate forecastLimit(Bookings bookings) {
        return execution -> bookings.forecast(Keys.booking(execution));
    }

    @Bean
    JavaDelegate writeInvitations(Invitations invitations) {
        return execution -> invitations.prepare(Keys.booking(execution));
    }

    @Bean
    @CallsOut
    JavaDelegate sendInvitation(Invitations invitations) {
        return execution -> invitations.send(Keys.invitation(execution));
    }

    @Bean
    @CallsOut
    JavaDelegate readJoinLinks(Invitations invitations) {
        return execution -> execution.setVariable(LINK_THERE, invitations.readLinks(Keys.booking(execution)));
    }
}
