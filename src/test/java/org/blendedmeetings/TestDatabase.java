package org.blendedmeetings;

import java.nio.file.Path;
import org.blendedmeetings.demo.EmbeddedMariaDb;
import org.springframework.boot.SpringApplication;

/** The one MariaDB server of a test run. Each user of it takes a schema of its own. */
public final class TestDatabase {
    private static EmbeddedMariaDb server;

    private TestDatabase() {}

    /** The JDBC address of a schema that exists; user root, no password. */
    public static synchronized String url(String schema) {
        if (server == null) {
            server = EmbeddedMariaDb.start(
                    Path.of("target", "test-mariadb-" + ProcessHandle.current().pid()));
            // after the contexts have let go of it: one that finds it gone waits half a minute for a connection
            SpringApplication.getShutdownHandlers().add(server::close);
        }
        return server.withSchema(schema).url(schema);
    }
}
