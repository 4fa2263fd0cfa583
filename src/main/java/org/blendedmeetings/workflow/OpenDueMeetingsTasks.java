package org.blendedmeetings.workflow;

import java.util.UUID;
import org.blendedmeetings.booking.LookingAhead;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.OpeningDueMeetings;
import org.blendedmeetings.due.Outgrown;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.review.NotSpokenWith;
import org.blendedmeetings.timescale.FollowingSettings;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of open-due-meetings.bpmn. */
@Configuration(proxyBeanMethods = false)
class OpenDueMeetingsTasks {
    static final String LISTED_BEFORE = "listedBefore";
    static final String LISTED_UP_TO = "listedUpTo";
    static final String MORE_DUE = "moreDue";
    static final String FOLLOWED_UP_TO = "followedUpTo";
    static final String MORE_TO_FOLLOW = "moreToFollow";

    @Bean
    @CallsOut
    JavaDelegate forecastUnbooked(LookingAhead ahead) {
        return execution -> ahead.forecast(MeetingId.of((String) execution.getVariable(Keys.MEETING)));
    }

    @Bean
    JavaDelegate raiseNotSpokenWith(NotSpokenWith children) {
        return execution -> children.raise(MeetingId.of((String) execution.getVariable(Keys.MEETING)));
    }

    @Bean
    JavaDelegate closeOutgrown(Outgrown outgrown) {
        return execution -> outgrown.close();
    }

    @Bean
    JavaDelegate followSettings(FollowingSettings settings) {
        return execution -> {
            var upTo = settings.follow((String) execution.getVariable(FOLLOWED_UP_TO));
            execution.setVariable(FOLLOWED_UP_TO, upTo);
            execution.setVariable(MORE_TO_FOLLOW, upTo != null);
        };
    }

    @Bean
    JavaDelegate listDue(DueMeetings due) {
        return execution -> {
            var before = (String) execution.getVariable(LISTED_UP_TO);
            var page = due.toAskFor(before == null ? null : UUID.fromString(before), DueIds.AT_ONCE);
            execution.setVariable(LISTED_BEFORE, before);
            execution.setVariable(
                    LISTED_UP_TO,
                    page.isEmpty() ? before : page.get(page.size() - 1).toString());
            execution.setVariable(MORE_DUE, page.size() == DueIds.AT_ONCE);
        };
    }

    @Bean
    JavaDelegate startDueMeeting(OpeningDueMeetings opening) {
        return execution -> opening.open(Keys.due(execution));
    }
}
