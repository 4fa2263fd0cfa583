package org.blendedmeetings;

import java.nio.file.Path;
import org.blendedmeetings.demo.EmbeddedMariaDb;

/** The one MariaDB server of a test run. Each user of it takes a schema of its own. */
public final class TestDatabase {
    private static EmbeddedMariaDb server;

    private TestDatabase() {}

    /** The JDBC address of a schema that exists; user root, no password. */
    public static synchronized String url(String schema) {
        if (server == null) {
            server = EmbeddedMariaDb.start(
                    Path.of("target", "test-mariadb-" + ProcessHandle.current().pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server.withSchema(schema).url(schema);
    }
}
