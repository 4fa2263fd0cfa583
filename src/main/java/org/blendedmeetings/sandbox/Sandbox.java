package org.blendedmeetings.sandbox;

import java.nio.file.Path;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Journal;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;

/** Microsoft Graph and GOV.UK Notify, as far as this machine goes; no real message is sent. */
public final class Sandbox implements AutoCloseable {
    private final Journal journal;
    private final Faults faults = new Faults();

    private Sandbox(Journal journal) {
        this.journal = journal;
    }

    /** An empty sandbox that forgets everything with the process. */
    public static Sandbox inMemory() {
        return new Sandbox(Journal.inMemory());
    }

    /** A sandbox that keeps its mailboxes, events and messages in this folder. */
    public static Sandbox keepingIn(Path folder) {
        return new Sandbox(Journal.in(folder));
    }

    /** Answers one request, whichever server took it. */
    public Response handle(Request request) {
        return Response.empty(501);
    }

    /** What goes wrong next. */
    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        journal.close();
    }
}
