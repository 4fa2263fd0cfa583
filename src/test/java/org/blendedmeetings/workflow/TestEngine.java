package org.blendedmeetings.workflow;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.blendedmeetings.TestDatabase;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.telling.SendingSentences;
import org.blendedmeetings.workflow.engine.Deployment;
import org.blendedmeetings.workflow.engine.EngineSettings;
import org.blendedmeetings.workflow.engine.TestFaults;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.flywaydb.core.Flyway;

/**
 * The one engine of the path tests: production's settings and diagrams on a schema of its own, without Spring. Beans come
 * from {@link Mocks}, and nothing runs by itself.
 */
public final class TestEngine {
    private static final Instant NEVER = Instant.parse("2199-12-31T12:00:00Z");

    private static ProcessEngine engine;

    private TestEngine() {}

    public static synchronized ProcessEngine get() {
        if (engine == null) {
            engine = build(migrated(TestDatabase.url("process_paths")));
            deploy();
        }
        return engine;
    }

    /** A timer that starts a process is asked for its time when it is deployed: here it never comes by itself. */
    private static void deploy() {
        Mocks.register("dueTimes", new DueTimes(Features.TIMINGS, Clock.fixed(NEVER, ZoneOffset.UTC)));
        Deployment.deployTo(engine);
        Mocks.reset();
    }

    private static HikariDataSource migrated(String url) {
        var database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername("root");
        database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        database.setMaximumPoolSize(20);
        Flyway.configure().dataSource(database).target("7").load().migrate();
        return database;
    }

    private static ProcessEngine build(HikariDataSource database) {
        var settings = new StandaloneProcessEngineConfiguration();
        EngineSettings.apply(settings);
        settings.setProcessEngineName("process-paths");
        settings.setDataSource(database);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setExpressionManager(new MockExpressionManager());
        settings.setCustomIncidentHandlers(List.of(TestFaults.raisingIn(
                () -> (Exceptions) Mocks.get(Features.EXCEPTIONS),
                () -> (SendingSentences) Mocks.get(Features.SENTENCES),
                () -> (DueMeetings) Mocks.get(Features.DUE))));
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(settings);
        return settings.buildProcessEngine();
    }
}
