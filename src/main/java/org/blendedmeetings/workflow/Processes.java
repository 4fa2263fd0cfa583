package org.blendedmeetings.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drives the engine in the transaction of whoever tells it: both commit or neither. A collision inside the engine comes out
 * as Spring's own, so that the use case is tried again as for any other row.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Processes {
    private final RuntimeService runtime;
    private final TaskService tasks;

    Processes(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void start(String process, Object businessKey) {
        driving(() -> runtime.startProcessInstanceByKey(process, businessKey.toString()));
    }

    /** Completes the task that waits; an {@link IllegalStateException} when none does, for then a diagram is wrong. */
    void complete(Object businessKey, String task, Map<String, Object> answer) {
        if (!completeIfWaiting(businessKey, task, answer)) {
            throw new IllegalStateException("Nothing waits at " + task + " for " + businessKey);
        }
    }

    /** As {@link #complete}, where it is fine that nothing waits there; false then. */
    boolean completeIfWaiting(Object businessKey, String task, Map<String, Object> answer) {
        var waiting = waiting(businessKey, task);
        waiting.ifPresent(one -> driving(() -> tasks.complete(one.getId(), answer)));
        return waiting.isPresent();
    }

    /** Tells whichever instance waits for it; nobody waiting is fine. */
    void tell(String message, Object businessKey) {
        driving(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey.toString())
                .correlateAll());
    }

    /** Tells the one instance that waits for it; an exception when none does. */
    void tellWaiting(String message, Object businessKey, Map<String, Object> answer) {
        driving(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey.toString())
                .setVariables(answer)
                .correlate());
    }

    private Optional<Task> waiting(Object businessKey, String task) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(task)
                .singleResult());
    }

    private static void driving(Runnable engine) {
        try {
            engine.run();
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("The engine was told two things at once", collision);
        }
    }
}
