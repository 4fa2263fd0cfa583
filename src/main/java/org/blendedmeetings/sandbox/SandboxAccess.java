package org.blendedmeetings.sandbox;

/**
 * What a client needs to be let in. Fixed and published on purpose: these open nothing but the sandbox, so they are
 * not secrets, and configuration may name them in plain sight.
 */
public final class SandboxAccess {
    /** Where Graph is served, below the server's address. */
    public static final String GRAPH_PATH = "/sandbox/graph/v1.0";
    /** Where Notify is served, below the server's address. */
    public static final String NOTIFY_PATH = "/sandbox/notify";
    /** The bearer token Graph and the control accept. */
    public static final String BEARER = "sandbox";
    /** The mailbox that organises meetings. */
    public static final String ORGANISER = "bookings@sandbox.example";
    /** Any address here is a mailbox as soon as something is asked of it. */
    public static final String DOMAIN = "sandbox.example";
    /** The Notify service. */
    public static final String NOTIFY_SERVICE = "00000000-0000-4000-8000-000000000001";
    /** An API key in Notify's form: a name, the id of the service, a signing key. */
    public static final String NOTIFY_KEY = "sandbox-" + NOTIFY_SERVICE + "-00000000-0000-4000-8000-000000000002";

    private SandboxAccess() {}
}
