package org.blendedmeetings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh sandbox on a free port for each test, and a Graph client for it. */
public abstract class WithSandbox {
    protected SandboxServer server;
    protected Sandbox sandbox;
    protected GraphServiceClient graph;

    @BeforeEach
    void start() {
        server = SandboxServer.start(0);
        sandbox = server.sandbox();
        graph = Clients.graph(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Waits for what another thread is about to do. */
    protected static void waitUntil(BooleanSupplier condition) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
