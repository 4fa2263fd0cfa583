package org.blendedmeetings.workflow;

import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingId;
import org.camunda.bpm.engine.RuntimeService;

/** Takes the process of a meeting to where its outcome is recorded, for tests that begin on its day. */
public final class AtTheOutcome {
    private final RuntimeService runtime;

    public AtTheOutcome(RuntimeService runtime) {
        this.runtime = runtime;
    }

    public void take(MeetingId meeting) {
        var process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(meeting.toString())
                .processDefinitionKey(MeetingListener.PROCESS)
                .singleResult()
                .getId();
        var now = runtime.getActivityInstance(process);
        var steps =
                runtime.createProcessInstanceModification(process).startBeforeActivity(MeetingListener.RECORD_OUTCOME);
        Stream.of(now.getChildActivityInstances()).forEach(each -> steps.cancelActivityInstance(each.getId()));
        Stream.of(now.getChildTransitionInstances()).forEach(each -> steps.cancelTransitionInstance(each.getId()));
        steps.execute();
    }
}
