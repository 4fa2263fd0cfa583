package org.blendedmeetings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application at the test run's own database and at a free port. */
class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestDatabase.url("blended_meetings"),
                        "spring.datasource.username=root",
                        "blended.sandbox.data=",
                        // a test sees the rooms it made; what stands in config/ outranks application-test.yaml
                        "blended.graph.rooms-kept=0s",
                        "server.port=" + freePort())
                .applyTo(context);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
