package org.blendedmeetings.workflow;

import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingId;
import org.camunda.bpm.engine.RuntimeService;

/** Takes the process of a meeting to a later step, for tests that begin there. */
public final class Bring {
    private Bring() {}

    /** Its format is decided: a time is to be found. */
    public static void toBook(MeetingId meeting, RuntimeService runtime) {
        to("serviceTask_openBooking", meeting, runtime);
    }

    /** Its day is over. */
    public static void toTheOutcome(MeetingId meeting, RuntimeService runtime) {
        to(MeetingListener.RECORD_OUTCOME, meeting, runtime);
    }

    private static void to(String step, MeetingId meeting, RuntimeService runtime) {
        var process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(meeting.toString())
                .processDefinitionKey(MeetingListener.PROCESS)
                .singleResult()
                .getId();
        var now = runtime.getActivityInstance(process);
        var steps = runtime.createProcessInstanceModification(process).startBeforeActivity(step);
        Stream.of(now.getChildActivityInstances()).forEach(each -> steps.cancelActivityInstance(each.getId()));
        Stream.of(now.getChildTransitionInstances()).forEach(each -> steps.cancelTransitionInstance(each.getId()));
        steps.execute();
    }
}
