package org.blendedmeetings.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.blendedmeetings.workflow.TestEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On the engine of the path tests, where nothing waits to be run between two tests. */
class JobExecutorLifeTest {
    private final ProcessEngine engine = TestEngine.get();
    private final JobExecutorLife life = new JobExecutorLife(engine, true);

    @AfterEach
    void stopped() {
        executor().shutdown();
    }

    @Test
    void jobs_run_from_its_start_to_its_stop() {
        assertThat(executor().isActive()).isFalse();

        life.start();
        assertThat(executor().isActive()).isTrue();
        assertThat(life.isRunning()).isTrue();

        life.stop();
        assertThat(executor().isActive()).isFalse();
        assertThat(life.isRunning()).isFalse();
    }

    @Test
    void where_no_jobs_are_wanted_it_only_deploys() {
        var unwanted = new JobExecutorLife(engine, false);

        unwanted.start();

        assertThat(executor().isActive()).isFalse();
        assertThat(unwanted.isRunning()).isTrue();
    }

    @Test
    void stopping_waits_for_the_job_that_runs() throws Exception {
        life.start();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new CompletableFuture<Boolean>();
        executor().getThreadPoolExecutor().execute(() -> {
            begun.countDown();
            ended.complete(waitFor(mayEnd));
        });
        begun.await();

        var stopping = CompletableFuture.runAsync(life::stop);
        assertThat(stopping.isDone()).isFalse();
        mayEnd.countDown();
        stopping.get(1, TimeUnit.MINUTES);

        assertThat(ended).isCompletedWithValue(true);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private DefaultJobExecutor executor() {
        return (DefaultJobExecutor)
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
