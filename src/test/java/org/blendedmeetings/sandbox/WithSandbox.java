package org.blendedmeetings.sandbox;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh sandbox on a free port for each test, and a Graph client for it. */
public abstract class WithSandbox {
    protected SandboxServer server;
    protected Sandbox sandbox;
    protected GraphServiceClient graph;

    @BeforeEach
    void start() {
        server = SandboxServer.start(0);
        sandbox = server.sandbox();
        graph = Clients.graph(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
