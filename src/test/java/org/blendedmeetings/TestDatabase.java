package org.blendedmeetings;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The one MariaDB server of a test run. Each user of it takes a schema of its own. */
public final class TestDatabase {
    private static String server;

    private TestDatabase() {}

    /** The JDBC address of a schema that exists; user root, no password. */
    public static synchronized String url(String schema) {
        if (server == null) {
            server = SharedServer.join();
        }
        var own = schema + "_" + SharedServer.fork();
        try (var connection = DriverManager.getConnection(server, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists `" + own + "`");
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + own + " could not be created", e);
        }
        return server + own;
    }
}
