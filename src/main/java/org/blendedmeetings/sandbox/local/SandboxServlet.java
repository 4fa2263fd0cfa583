package org.blendedmeetings.sandbox.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.wire.Encoding;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;
import org.springframework.security.web.csrf.CsrfToken;

/** Carries requests from the application's own server to the sandbox and answers back. */
class SandboxServlet extends HttpServlet {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final transient Sandbox sandbox;

    SandboxServlet(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Response answer = sandbox.handle(read(request));
        if (answer.dropped()) {
            cutOff(response);
            return;
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    /** A servlet cannot hang up in silence; it announces more than it sends, which the client sees as a broken answer. */
    private static void cutOff(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setContentLength(1000);
        response.getOutputStream().write(' ');
        response.flushBuffer();
    }

    private static Request read(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), Collections.list(request.getHeaders(name)));
        }
        String port = request.getServerPort() == 80 ? "" : ":" + request.getServerPort();
        return new Request(
                request.getMethod(),
                request.getScheme() + "://" + request.getServerName() + port,
                request.getRequestURI(),
                Encoding.parameters(request.getQueryString()),
                headers,
                body(request),
                hidden(request));
    }

    /** The filters in front have already read a posted form, so it is written down again. */
    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith(FORM)) {
            return request.getInputStream().readAllBytes();
        }
        List<String> pairs = new ArrayList<>();
        request.getParameterMap()
                .forEach((name, values) ->
                        pairs.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(values[0], UTF_8)));
        return String.join("&", pairs).getBytes(UTF_8);
    }

    private static Map<String, String> hidden(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Map.of(token.getParameterName(), token.getToken())
                : Map.of();
    }
}
