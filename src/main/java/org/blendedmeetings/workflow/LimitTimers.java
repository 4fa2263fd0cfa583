package org.blendedmeetings.workflow;

import java.time.Clock;
import java.util.Optional;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLimitMoved;
import org.blendedmeetings.meeting.MeetingToGoOn;
import org.blendedmeetings.timescale.London;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the timer that waits for a meeting's limit to pass, when the limit moves. */
@Component
class LimitTimers {
    private static final String LIMIT_PASSED = "startEvent_limitPassed";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Exceptions exceptions;
    private final Clock clock;

    LimitTimers(RuntimeService runtime, ManagementService management, Exceptions exceptions, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingLimitMoved event) {
        var limit = event.to().limit();
        waiting(event.meeting())
                .ifPresent(timer -> management.setJobDuedate(timer.getId(), BookingTimes.passed(limit)));
        if (limit != null && !limit.isBefore(London.dateOf(clock.instant()))) {
            exceptions.causeEnded(
                    ExceptionCode.EX_BREACH, Causes.limitOf(event.meeting()), "Its limit is another day now.");
        }
    }

    /** What was begun goes on by another day, where that binds now. */
    @EventListener
    void on(MeetingToGoOn event) {
        var limit = event.limit().limit();
        waiting(event.meeting())
                .ifPresent(timer -> management.setJobDuedate(timer.getId(), BookingTimes.passed(limit)));
    }

    private Optional<Job> waiting(MeetingId meeting) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(MeetingListener.PROCESS)
                .processInstanceBusinessKey(meeting.toString())
                .singleResult();
        return Optional.ofNullable(instance).map(found -> management
                .createJobQuery()
                .processInstanceId(found.getId())
                .activityId(LIMIT_PASSED)
                .singleResult());
    }
}
