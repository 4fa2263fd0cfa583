package org.blendedmeetings.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sandbox on its own, in this process or another, so that the application can stop while "Microsoft" lives on. Run
 * with a port and, to keep its state, a folder.
 */
public final class SandboxServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Sandbox sandbox;

    private SandboxServer(HttpServer server, Sandbox sandbox) {
        this.server = server;
        this.sandbox = sandbox;
        server.setExecutor(workers);
        server.createContext("/", new SandboxExchange(sandbox));
        server.start();
    }

    public static void main(String[] arguments) {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8089;
        Sandbox sandbox = arguments.length > 1 ? Sandbox.keepingIn(Path.of(arguments[1])) : Sandbox.inMemory();
        SandboxServer started = start(port, sandbox);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        System.out.println("Sandbox: no real message is sent. Pages at " + started.url() + "/sandbox/");
    }

    /** Starts an empty sandbox that forgets everything; port 0 takes any that is free. */
    public static SandboxServer start(int port) {
        return start(port, Sandbox.inMemory());
    }

    /** Serves this sandbox, on this machine only. */
    public static SandboxServer start(int port, Sandbox sandbox) {
        // without it each answer on a kept connection waits for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new SandboxServer(HttpServer.create(here, 0), sandbox);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://localhost:" + port();
    }

    /** The base URL for a Graph client. */
    public String graphUrl() {
        return url() + SandboxAccess.GRAPH_PATH;
    }

    /** The base URL for a Notify client. */
    public String notifyUrl() {
        return url() + SandboxAccess.NOTIFY_PATH;
    }

    /** What is served: to seed it, to make it misbehave, to ask what it would have sent. */
    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        sandbox.close();
    }
}
