package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;

/** One process instance, walked by hand: its jobs and timers by the ids of their elements. */
final class Walk {
    private final ProcessEngine engine;
    private final String instance;

    private Walk(ProcessEngine engine, String instance) {
        this.engine = engine;
        this.instance = instance;
    }

    static Walk start(String process, Object businessKey) {
        var started = TestEngine.get().getRuntimeService().startProcessInstanceByKey(process, businessKey.toString());
        return new Walk(TestEngine.get(), started.getId());
    }

    /** Where no row is driven by all of it. */
    static Walk start(ProcessEngine engine, String process) {
        return new Walk(
                engine,
                engine.getRuntimeService().startProcessInstanceByKey(process).getId());
    }

    /** The instance that runs for this row, whoever started it. */
    static Walk of(String process, Object businessKey) {
        return of(TestEngine.get(), process, businessKey);
    }

    static Walk of(ProcessEngine engine, String process, Object businessKey) {
        var running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
        return new Walk(engine, running.getId());
    }

    /** Runs whatever waits at this element to be run, until nothing does. */
    void run(String element) {
        assertThat(jobs(element)).as("jobs at %s", element).isNotEmpty();
        while (!jobs(element).isEmpty()) {
            jobs(element).forEach(this::execute);
        }
    }

    /** Lets the time of this timer come. */
    void fire(String timer) {
        execute(job(timer));
    }

    void execute(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    /** One try of the job at this element, which fails. */
    void fail(String element) {
        var job = job(element).getId();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job)).isNotNull();
    }

    Instant dueAt(String timer) {
        return job(timer).getDuedate().toInstant();
    }

    Job job(String element) {
        var jobs = jobs(element);
        assertThat(jobs).as("jobs at %s", element).hasSize(1);
        return jobs.get(0);
    }

    List<Job> jobs(String element) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .list();
    }

    /** Where it waits now, each place once; empty once it ended. */
    List<String> standsAt() {
        var root = engine.getRuntimeService().getActivityInstance(instance);
        return root == null ? List.of() : waiting(root).distinct().sorted().toList();
    }

    /** The end events it came to. */
    List<String> endedAt() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("endEvent_"))
                .toList();
    }

    private static Stream<String> waiting(ActivityInstance at) {
        var here = new ArrayList<String>();
        for (var transition : at.getChildTransitionInstances()) {
            here.add(transition.getActivityId());
        }
        if (at.getChildActivityInstances().length == 0 && here.isEmpty()) {
            here.add(at.getActivityId());
        }
        return Stream.concat(
                here.stream(), Arrays.stream(at.getChildActivityInstances()).flatMap(Walk::waiting));
    }
}
