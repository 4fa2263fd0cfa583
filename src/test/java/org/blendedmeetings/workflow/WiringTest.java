package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.workflow.engine.Deployment;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The diagrams as they are deployed in the application, against the beans it really has. */
@BlendedTest
class WiringTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Test
    void every_task_and_every_question_of_every_diagram_is_a_bean() {
        assertThat(Diagram.all()).allSatisfy(diagram -> assertThat(wiring().faultsOf(deployed(diagram)))
                .as(diagram.file())
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"noSuchBean", "timings", "clock"})
    void a_task_that_is_no_delegate_is_noticed(String bean) {
        var model = Bpmn.createExecutableProcess("wrong")
                .startEvent()
                .serviceTask("serviceTask_wrong")
                .camundaDelegateExpression("${" + bean + "}")
                .done();

        assertThat(wiring().faultsOf(model)).containsExactly("no task " + bean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${noSuchBean.waitOver(execution)}",
                "${askTimes.noSuchQuestion(execution)}",
                "${askTimes.waitOver()}",
                "${timings.remoteRetries(execution)}",
                "${writeAsk.execute(execution)}"
            })
    void a_question_nobody_can_answer_is_noticed(String question) {
        var model = Bpmn.createExecutableProcess("wrong")
                .startEvent()
                .intermediateCatchEvent("event_wrong")
                .timerWithDate(question)
                .done();

        assertThat(wiring().faultsOf(model)).containsExactly("no question " + question);
    }

    @Test
    void every_file_is_a_deployment_of_its_own_by_its_bare_name() {
        assertThat(Diagram.all()).allSatisfy(diagram -> assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(diagram.process().getId())
                        .latestVersion()
                        .singleResult())
                .extracting(ProcessDefinition::getResourceName)
                .isEqualTo(diagram.file()));
        assertThat(repository.createDeploymentQuery().list())
                .allSatisfy(deployment -> assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                        .hasSize(1));
    }

    @Test
    void a_second_start_deploys_nothing() {
        var before = repository.createDeploymentQuery().count();
        assertThat(before).isPositive();

        Deployment.deployTo(engine);

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository.createProcessDefinitionQuery().list())
                .allSatisfy(definition -> assertThat(definition.getVersion()).isEqualTo(1));
    }

    private Wiring wiring() {
        return new Wiring(context);
    }

    private BpmnModelInstance deployed(Diagram diagram) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(diagram.process().getId())
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId());
    }
}
