package org.blendedmeetings;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.blendedmeetings.demo.EmbeddedMariaDb;
import org.springframework.boot.SpringApplication;

/** The server that the JVMs of one test run share: the first of them starts it, and stops it when the others are gone. */
final class SharedServer {
    private static final Path FOLDER = Path.of(
            "target",
            "test-mariadb-"
                    + System.getProperty(
                            "tests.run", "" + ProcessHandle.current().pid()));
    private static final Path ADDRESS = FOLDER.resolve("address");
    private static final int FORKS = Integer.getInteger("tests.forks", 1);
    private static final int FORK = Integer.getInteger("tests.fork", 1);

    /** Locked until this JVM ends, or the server would be stopped under it. */
    private static FileChannel present;

    private SharedServer() {}

    /** Which of the JVMs this is. */
    static int fork() {
        return FORK;
    }

    /** The JDBC address, to which the name of a schema is added. */
    static String join() {
        try {
            Files.createDirectories(FOLDER);
            try (var door = open("door")) {
                door.lock();
                present = open("present-" + FORK);
                present.lock();
                return Files.exists(ADDRESS) ? Files.readString(ADDRESS) : start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start() throws IOException {
        var server = EmbeddedMariaDb.start(FOLDER.resolve("of-" + FORK));
        // after the contexts have let go of it: one that finds it gone waits half a minute for a connection
        SpringApplication.getShutdownHandlers().add(() -> leave(server));
        Files.writeString(ADDRESS, server.url(""));
        return server.url("");
    }

    private static void leave(EmbeddedMariaDb server) {
        try {
            try (var door = open("door")) {
                door.lock();
                Files.delete(ADDRESS);
            }
            for (var other = 1; other <= FORKS; other++) {
                if (other != FORK) {
                    try (var present = open("present-" + other)) {
                        present.lock();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server.close();
        }
    }

    private static FileChannel open(String name) throws IOException {
        return FileChannel.open(FOLDER.resolve(name), CREATE, WRITE);
    }
}
