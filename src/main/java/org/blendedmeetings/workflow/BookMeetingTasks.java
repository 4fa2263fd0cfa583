package org.blendedmeetings.workflow;

import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.invitation.InvitationId;
import org.blendedmeetings.invitation.Invitations;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of book-meeting.bpmn. */
@Configuration(proxyBeanMethods = false)
class BookMeetingTasks {
    static final String INVITATION = "invitation";
    static final String LINK_THERE = "linkThere";

    @Bean
    JavaDelegate forecastLimit(Bookings bookings) {
        return execution -> bookings.forecast(Keys.booking(execution));
    }

    @Bean
    JavaDelegate writeInvitations(Invitations invitations) {
        return execution -> invitations.prepare(Keys.booking(execution));
    }

    @Bean
    JavaDelegate sendInvitation(Invitations invitations) {
        return execution -> invitations.send(InvitationId.of((String) execution.getVariable(INVITATION)));
    }

    @Bean
    JavaDelegate readJoinLinks(Invitations invitations) {
        return execution -> execution.setVariable(LINK_THERE, invitations.readLinks(Keys.booking(execution)));
    }
}
