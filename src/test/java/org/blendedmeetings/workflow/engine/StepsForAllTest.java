package org.blendedmeetings.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;

/** The daily run's diagram beside what is known of its steps. */
class StepsForAllTest {

    @Test
    void whatever_runs_by_itself_and_not_for_one_child_is_somebodys_task_when_it_stands_still() {
        var diagram = Bpmn.readModelFromFile(new File("processes/open-due-meetings.bpmn"));

        assertThat(waitingAlone(diagram)).hasSize(4).allSatisfy(step -> assertThat(StandingStill.isForAll(step))
                .as(step)
                .isTrue());
    }

    /** What is repeated for each of many says so at the repetition. */
    private static Stream<String> waitingAlone(BpmnModelInstance diagram) {
        return Stream.concat(
                        diagram.getModelElementsByType(StartEvent.class).stream(),
                        diagram.getModelElementsByType(Activity.class).stream()
                                .filter(each -> each.isCamundaAsyncBefore() || each.isCamundaAsyncAfter()))
                .map(FlowNode::getId);
    }
}
