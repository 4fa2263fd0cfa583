package org.blendedmeetings.sandbox.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The servlet and its security chain on a real server, beside a chain that refuses everything else. */
class LocalSandboxTest {
    private static final String EVENT =
            """
            {"subject":"Meeting - ref 7F3KQX",
             "start":{"dateTime":"2026-11-24T10:00:00","timeZone":"Europe/London"},
             "end":{"dateTime":"2026-11-24T11:00:00","timeZone":"Europe/London"},
             "attendees":[{"emailAddress":{"address":"ada@sandbox.example"}}]}
            """;

    private static ServletWebServerApplicationContext context;
    private static Sandbox sandbox;
    private HttpClient browser;

    @BeforeAll
    static void start() {
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                .profiles("local")
                .run("--blended.sandbox.data=");
        sandbox = context.getBean(Sandbox.class);
    }

    @AfterAll
    static void stop() {
        SpringApplication.exit(context);
    }

    @BeforeEach
    void forget() {
        sandbox.reset();
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void graph_is_served_and_checks_its_own_token() throws Exception {
        assertThat(createEvent("Bearer " + SandboxAccess.BEARER).statusCode()).isEqualTo(201);
        assertThat(createEvent("Bearer other").statusCode()).isEqualTo(401);
    }

    @Test
    void notify_is_served_and_checks_its_own_token() throws Exception {
        assertThat(get("/sandbox/notify/v2/notifications").statusCode()).isEqualTo(401);
    }

    @Test
    void the_pages_are_open_and_the_rest_is_not() throws Exception {
        assertThat(get("/sandbox/").statusCode()).isEqualTo(200);
        assertThat(get("/sandbox/").headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("SESSION"));
        assertThat(get("/elsewhere").statusCode()).isEqualTo(403);
    }

    @Test
    void a_button_works_with_the_token_of_its_page_and_not_without() throws Exception {
        createEvent("Bearer " + SandboxAccess.BEARER);
        String page = get("/sandbox/mailboxes/ada%40sandbox.example").body();
        String event = "answer=accepted&event=" + value(page, "event").replace("=", "%3D");

        assertThat(post(event).statusCode()).isEqualTo(403);
        assertThat(post(event + "&_csrf=" + value(page, "_csrf")).statusCode()).isEqualTo(303);
        assertThat(get("/sandbox/mailboxes/ada%40sandbox.example").body()).contains("<dd>accepted</dd>");
    }

    @Test
    void an_answer_can_be_lost_here_too() throws Exception {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.answerLost());

        assertThatThrownBy(() -> createEvent("Bearer " + SandboxAccess.BEARER)).isInstanceOf(IOException.class);
        assertThat(sandbox.mail().all()).hasSize(1);
    }

    private HttpResponse<String> createEvent(String authorization) throws Exception {
        return send(request("/sandbox/graph/v1.0/users/bookings%40sandbox.example/events")
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(EVENT)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> post(String fields) throws Exception {
        return send(request("/sandbox/mailboxes/ada%40sandbox.example/answers")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + context.getWebServer().getPort() + path));
    }

    private static String value(String page, String field) {
        Matcher matcher =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @Import(LocalSandbox.class)
    static class Application {

        @Bean
        TomcatServletWebServerFactory server() {
            TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
            server.setRegisterDefaultServlet(true);
            return server;
        }

        @Bean
        @Order(100)
        SecurityFilterChain everythingElse(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                    .build();
        }
    }
}
