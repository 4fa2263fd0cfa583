package org.blendedmeetings.workflow;

import java.util.Map;
import org.blendedmeetings.format.FormatDecided;
import org.blendedmeetings.format.NothingToAskFirst;
import org.blendedmeetings.format.QuestionAnswered;
import org.blendedmeetings.format.QuestionAsked;
import org.blendedmeetings.meeting.DecisionPutBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells approve-format.bpmn what the approver did, and the worker they asked. */
@Component
class FormatListener {
    static final String DECIDE = "userTask_decideFormat";
    static final String ASK_FIRST = "userTask_askFirst";
    static final String ANSWER = "userTask_answerQuestion";

    static final String REOPENED = "format.reopened";

    private final Processes processes;

    FormatListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(FormatDecided event) {
        processes.complete(event.decision(), DECIDE, Map.of(ApproveFormatTasks.QUESTION_ASKED, false));
    }

    /** Where the time for asking is over already, nothing waits for it. */
    @EventListener
    void on(NothingToAskFirst event) {
        processes.completeIfWaiting(event.meeting(), ASK_FIRST, Map.of());
    }

    @EventListener
    void on(DecisionPutBack event) {
        processes.tellWaiting(REOPENED, event.meeting(), Map.of());
    }

    @EventListener
    void on(QuestionAsked event) {
        processes.complete(event.decision(), DECIDE, Map.of(ApproveFormatTasks.QUESTION_ASKED, true));
    }

    @EventListener
    void on(QuestionAnswered event) {
        processes.complete(event.decision(), ANSWER, Map.of());
    }
}
