package org.blendedmeetings.workflow;

import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingId;
import org.camunda.bpm.engine.RuntimeService;

/** Brings the process of a meeting, whose format a test has decided, to where it is to be booked. */
public final class ToBook {
    private ToBook() {}

    public static void bring(MeetingId meeting, RuntimeService runtime) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(MeetingListener.PROCESS)
                .processInstanceBusinessKey(meeting.toString())
                .singleResult();
        var now = runtime.getActivityInstance(instance.getId());
        var change = runtime.createProcessInstanceModification(instance.getId());
        Stream.of(now.getChildActivityInstances()).forEach(each -> change.cancelActivityInstance(each.getId()));
        Stream.of(now.getChildTransitionInstances()).forEach(each -> change.cancelTransitionInstance(each.getId()));
        change.startBeforeActivity("serviceTask_openBooking").execute();
    }
}
