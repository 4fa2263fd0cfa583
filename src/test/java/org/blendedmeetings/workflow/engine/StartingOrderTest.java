package org.blendedmeetings.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;

/** A job calls everything else, so everything else is there before the first runs and after the last has ended. */
@BlendedTest
class StartingOrderTest {
    @Autowired
    JobExecutorLife jobs;

    @Autowired
    List<SmartLifecycle> everything;

    @Autowired
    ProcessEngine engine;

    @Test
    void jobs_start_after_everything_else_and_stop_before_it() {
        assertThat(everything).contains(jobs).hasSizeGreaterThan(1);
        assertThat(everything).filteredOn(other -> other != jobs).allSatisfy(other -> assertThat(other.getPhase())
                .as(other.getClass().getSimpleName())
                .isLessThan(jobs.getPhase()));
    }

    @Test
    void in_tests_nothing_runs_by_itself() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(jobs.isRunning()).isTrue();
        assertThat(settings.getJobExecutor().isActive()).isFalse();
    }
}
