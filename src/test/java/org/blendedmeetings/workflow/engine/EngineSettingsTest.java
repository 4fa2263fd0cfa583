package org.blendedmeetings.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.blendedmeetings.BlendedTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Every setting the engine must have: most defaults are other ones, and none of them would be missed at once. */
@BlendedTest
class EngineSettingsTest {
    @Autowired
    ProcessEngine engine;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    SpringProcessEngineConfiguration settings;

    @BeforeEach
    void read() {
        settings = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
    }

    @Test
    void it_shares_one_database_and_one_transaction_with_the_rows_of_the_features() {
        assertThat(settings.getDataSource())
                .isInstanceOfSatisfying(
                        TransactionAwareDataSourceProxy.class,
                        engines -> assertThat(engines.getTargetDataSource()).isSameAs(database));
        assertThat(settings.getTransactionManager()).isSameAs(transactions).isInstanceOf(JpaTransactionManager.class);
    }

    @Test
    void a_transaction_reads_what_is_committed() {
        assertThat(((HikariDataSource) database).getTransactionIsolation()).isEqualTo("TRANSACTION_READ_COMMITTED");
    }

    @Test
    void it_speaks_the_dialect_mariadb_understands_and_leaves_the_schema_to_flyway() {
        assertThat(settings.getDatabaseType()).isEqualTo("mysql");
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void it_keeps_the_history_of_steps_and_answers_and_clears_it_at_night() {
        assertThat(settings.getHistory()).isEqualTo("audit");
        assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("end");
        assertThat(settings.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(settings.getHistoryCleanupBatchWindowEndTime()).isEqualTo("04:00");
    }

    @Test
    void an_error_nobody_caught_is_a_fault_and_no_completion() {
        assertThat(settings.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    }

    @Test
    void no_stored_text_is_ever_an_expression_and_nothing_is_stored_as_a_java_object() {
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
    }

    @Test
    void ids_need_no_counter_that_two_nodes_would_fight_over() {
        assertThat(settings.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
    }

    @Test
    void expressions_find_the_beans_of_the_application() {
        assertThat(settings.getExpressionManager()).isInstanceOf(SpringExpressionManager.class);
    }

    @Test
    void whatever_fails_is_tried_again_at_growing_distances() {
        assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT5M,PT15M,PT1H");
        assertThat(settings.getDefaultNumberOfRetries()).isEqualTo(6);
    }

    @Test
    void a_call_that_keeps_failing_becomes_somebodys_task() {
        assertThat(settings.getIncidentHandler(Incident.FAILED_JOB_HANDLER_TYPE))
                .isInstanceOf(RemoteFaults.class);
    }

    @Test
    void jobs_have_a_pool_that_leaves_connections_for_the_pages() {
        assertThat(settings.getJobExecutor()).isInstanceOfSatisfying(DefaultJobExecutor.class, pool -> {
            assertThat(pool.getCorePoolSize()).isEqualTo(4);
            assertThat(pool.getMaxPoolSize()).isEqualTo(8);
            assertThat(pool.getQueueSize()).isEqualTo(20);
        });
        assertThat(((HikariDataSource) database).getMaximumPoolSize()).isGreaterThan(8 + 2);
    }

    @Test
    void it_does_not_start_its_jobs_by_itself() {
        assertThat(settings.isJobExecutorActivate()).isFalse();
    }
}
