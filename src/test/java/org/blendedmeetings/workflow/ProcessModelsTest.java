package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

/**
 * What a picture of a diagram does not show and a linter does not check. Every rule holds in all of processes/, and is
 * seen to fail at the elements of one diagram that breaks them all.
 */
class ProcessModelsTest {
    private static final Diagram BROKEN = Diagram.read(Path.of("src/test/resources/models/every-rule-broken.bpmn"));

    @Test
    void a_file_is_named_after_its_one_process() {
        assertThat(Diagram.all())
                .allSatisfy(diagram -> assertThat(diagram.every(Process.class)).hasSize(1));
        holds(NamingRules::fileOtherThanProcess, "notNamedAsItsFile");
    }

    @Test
    void every_process_can_run_and_has_a_name() {
        holds(FlowRules::processThatCannotRun, "notNamedAsItsFile");
    }

    @Test
    void every_id_is_chosen_and_says_what_it_is_of() {
        holds(
                NamingRules::idNotChosen,
                "Activity_0k2x9ab",
                "Flow_1c4x8zz",
                "event_startedWrongly",
                "Message_3abcdef",
                "TimerEventDefinition_1x");
    }

    @Test
    void a_message_is_named_by_a_noun_and_what_happened_to_it() {
        holds(NamingRules::messageNotNamedAsNounAndPastVerb, "Message_3abcdef");
    }

    @Test
    void every_message_is_waited_for() {
        holds(NamingRules::messageNobodyWaitsFor, "Message_3abcdef");
    }

    @Test
    void every_task_says_in_a_sentence_what_it_does() {
        holds(NamingRules::notDocumented, "notNamedAsItsFile", "serviceTask_undocumented");
    }

    @Test
    void every_user_task_names_the_group_it_is_for() {
        holds(NamingRules::userTaskOfNobody, "userTask_ofNobody");
    }

    @Test
    void every_remote_task_is_a_save_point() {
        holds(SavePointRules::remoteTaskWithoutSavePoint, "serviceTask_remote", "serviceTask_remoteLoop");
    }

    @Test
    void every_remote_task_has_the_tries_of_the_timings_in_a_loop_on_the_loop() {
        holds(SavePointRules::remoteTaskWithoutItsTries, "serviceTask_remote", "serviceTask_remoteLoop");
    }

    @Test
    void every_parallel_loop_commits_after_each_of_its_elements() {
        holds(SavePointRules::loopThatCollides, "serviceTask_remoteLoop");
    }

    @Test
    void every_join_of_parallel_ways_is_a_save_point() {
        holds(SavePointRules::joinThatCollides, "gateway_join");
    }

    @Test
    void no_wait_and_no_fork_has_a_save_point_before_it() {
        holds(SavePointRules::savePointBeforeAWaitOrAFork, "event_startedWrongly", "userTask_ofNobody", "gateway_fork");
    }

    @Test
    void jobs_of_one_process_run_one_after_the_other() {
        holds(SavePointRules::notExclusive, "gateway_join");
    }

    @Test
    void every_service_task_is_one_bean() {
        holds(ExpressionRules::taskNotBoundToABean, "serviceTask_byClass", "serviceTask_byExpression");
    }

    @Test
    void no_script_connector_listener_or_mapping_is_in_any_diagram() {
        holds(
                ExpressionRules::codeInTheDiagram,
                "scriptTask_script",
                "serviceTask_undocumented",
                "userTask_ofNobody",
                "serviceTask_byClass");
    }

    @Test
    void a_condition_tests_one_answer() {
        holds(ExpressionRules::conditionOnMoreThanOneAnswer, "flow_compound");
    }

    @Test
    void collections_and_keys_only_ask() {
        holds(ExpressionRules::expressionThatIsNoQuestion, "serviceTask_remoteLoop", "callActivity_nowhere");
    }

    @Test
    void every_timer_takes_its_time_from_the_timings() {
        holds(ExpressionRules::timerNotFromTheTimings, "event_fixed", "event_strangeBean");
    }

    @Test
    void a_call_hands_on_the_business_key_and_nothing_else() {
        holds(ExpressionRules::callThatHandsOnMoreThanTheKey, "callActivity_nowhere");
    }

    @Test
    void every_called_process_exists_and_is_called_in_its_latest_version() {
        holds(ExpressionRules::callOfNoProcess, "callActivity_nowhere");
    }

    @Test
    void every_gateway_that_branches_asks_a_question_with_answers_and_a_default() {
        holds(FlowRules::questionWithoutDefaultOrAnswers, "gateway_noDefault", "gateway_noAnswers");
    }

    @Test
    void everything_in_a_diagram_is_drawn() {
        holds(FlowRules::notDrawn, "gateway_noAnswers", "flow_compound");
    }

    @Test
    void every_process_says_how_long_it_is_kept_and_which_release_changed_it() {
        holds(FlowRules::keptForeverOrWithoutVersion, "notNamedAsItsFile");
    }

    @Test
    void every_table_is_named_after_its_file_and_says_how_long_it_is_kept_and_which_release_changed_it() {
        var decision = Dmn.readModelFromFile(
                        Path.of("processes/base-format.dmn").toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        assertThat(decision.getId()).isEqualTo("baseFormat");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(decision.getVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
    }

    private static void holds(Function<Diagram, Stream<String>> broken, String... brokenAt) {
        assertThat(Diagram.all()).isNotEmpty().allSatisfy(diagram -> assertThat(broken.apply(diagram))
                .as(diagram.file())
                .isEmpty());
        assertThat(broken.apply(BROKEN)).contains(brokenAt);
    }
}
