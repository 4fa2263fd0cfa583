package org.blendedmeetings.sandbox;

import static org.blendedmeetings.sandbox.SandboxAccess.GRAPH_PATH;
import static org.blendedmeetings.sandbox.SandboxAccess.NOTIFY_PATH;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.blendedmeetings.sandbox.graph.GraphApi;
import org.blendedmeetings.sandbox.graph.MailLog;
import org.blendedmeetings.sandbox.graph.Microsoft;
import org.blendedmeetings.sandbox.graph.Seed;
import org.blendedmeetings.sandbox.graph.Switches;
import org.blendedmeetings.sandbox.notify.Notification;
import org.blendedmeetings.sandbox.notify.NotifyApi;
import org.blendedmeetings.sandbox.pages.Pages;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Journal;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;

/** Microsoft Graph and GOV.UK Notify, as far as this machine goes; no real message is sent. */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Sandbox.class.getName());

    private final Journal journal;
    private final Faults faults = new Faults();
    private final Microsoft microsoft;
    private final GraphApi graph;
    private final NotifyApi notify;
    private final Pages pages;

    private Sandbox(Journal journal, Clock clock) {
        this.journal = journal;
        this.microsoft = new Microsoft(journal, clock);
        this.graph = microsoft.graph(faults, SandboxAccess.BEARER, SandboxAccess.DOMAIN);
        this.notify = new NotifyApi(journal, faults, SandboxAccess.NOTIFY_KEY, clock);
        this.pages = new Pages(microsoft, notify.outbox(), faults, this::reset, SandboxAccess.BEARER);
        if (microsoft.mailbox(SandboxAccess.ORGANISER).isEmpty()) {
            addOrganiser();
        }
    }

    /** An empty sandbox that forgets everything with the process. */
    public static Sandbox inMemory() {
        return new Sandbox(Journal.inMemory(), Clock.systemUTC());
    }

    /** A sandbox that keeps its mailboxes, events and messages in this folder. */
    public static Sandbox keepingIn(Path folder) {
        return new Sandbox(Journal.in(folder), Clock.systemUTC());
    }

    /** Answers one request, whichever server took it. */
    public Response handle(Request request) {
        try {
            return routed(request);
        } catch (RuntimeException e) {
            // a mistake of the sandbox must not look like a network fault that a client knows how to bear
            LOG.log(Level.ERROR, "The sandbox failed to answer " + request.method(), e);
            return Response.json(500, Json.object().put("sandbox", "This is a mistake of the sandbox: " + e));
        }
    }

    private Response routed(Request request) {
        if (isBelow(GRAPH_PATH, request)) {
            return graph.handle(request, GRAPH_PATH);
        }
        return isBelow(NOTIFY_PATH, request) ? notify.handle(request, NOTIFY_PATH) : pages.handle(request);
    }

    /** Adds mailboxes, rooms and taken times; twice is as once. */
    public void seed(Seed seed) {
        microsoft.seed(seed);
    }

    /** What goes wrong next. */
    public Faults faults() {
        return faults;
    }

    /** How Microsoft behaves where it may behave one way or the other. */
    public Switches switches() {
        return microsoft.switches();
    }

    /** Who would have been mailed what by Exchange. */
    public MailLog mail() {
        return microsoft.mail();
    }

    /** What Notify took on, oldest first. */
    public List<Notification> notifications() {
        return notify.outbox().all();
    }

    /** Notify says "sending" this often before it says how it ended. */
    public void deliverAfterReads(int reads) {
        notify.outbox().deliveredAfterReads(reads);
    }

    /**
     * Answers an invitation for its receiver.
     *
     * @param eventId  as the organiser or the receiver knows it
     * @param response accepted, tentativelyAccepted or declined
     * @return false when this mailbox has no such invitation
     */
    public boolean answer(String mailbox, String eventId, String response) {
        return microsoft.answer(mailbox, eventId, response);
    }

    /** The application may not touch this mailbox: 403. */
    public void putOutOfScope(String mailbox) {
        microsoft.putOutOfScope(mailbox);
    }

    /** Forgets everything but how it is told to behave. */
    public void reset() {
        journal.clear();
        faults.clear();
        microsoft.clear();
        notify.outbox().clear();
        addOrganiser();
    }

    @Override
    public void close() {
        journal.close();
    }

    private void addOrganiser() {
        microsoft.seed(new Seed(List.of(new Seed.Person(SandboxAccess.ORGANISER, "Bookings")), null, null));
    }

    private static boolean isBelow(String prefix, Request request) {
        return request.path().startsWith(prefix + "/");
    }
}
