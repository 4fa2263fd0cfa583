package org.blendedmeetings.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blendedmeetings.sandbox.wire.Encoding;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;

/** Carries requests from the JDK's own HTTP server to the sandbox and answers back. */
class SandboxExchange implements HttpHandler {
    private final Sandbox sandbox;

    SandboxExchange(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response = sandbox.handle(request(exchange));
            if (response.dropped()) {
                return;
            }
            response.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bodiless =
                    response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(response.body());
            }
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String host = exchange.getRequestHeaders().getFirst("Host");
        return new Request(
                exchange.getRequestMethod(),
                "http://" + host,
                exchange.getRequestURI().getRawPath(),
                Encoding.parameters(exchange.getRequestURI().getRawQuery()),
                headers,
                exchange.getRequestBody().readAllBytes(),
                Map.of());
    }
}
