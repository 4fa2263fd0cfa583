package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;
import org.blendedmeetings.BlendedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;

/** The doors of the running application in the local profile, knocked on over HTTP. */
@BlendedTest
@ExtendWith(OutputCaptureExtension.class)
class LocalDoorsTest {
    @LocalServerPort
    int port;

    @Autowired
    MockMvc mvc;

    @Autowired
    AccessSettings settings;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_stranger_is_sent_to_the_sign_in_page() throws Exception {
        var response = send(get("/desk/to-book"));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(send(get("/sign-in")).body()).contains("<h1", "Sign in", "demonstration");
    }

    @Test
    void the_menu_shows_each_role_its_own_lists() throws Exception {
        assertThat(menuOf(Role.BUSINESS_SUPPORT))
                .contains("To book", "Ask for a meeting", "Your list", "Sandbox", "Sign out", "Test Person")
                .doesNotContain("For you to decide");
        assertThat(menuOf(Role.IRO)).contains("For you to decide", "Your list").doesNotContain("To book");
    }

    @Test
    void every_entry_of_the_menu_leads_somewhere() throws Exception {
        var entries = Pattern.compile("govuk-service-navigation__link\" href=\"([^\"]+)\"")
                .matcher(menuOf(Role.values()))
                .results()
                .map(entry -> entry.group(1))
                .filter(address -> !address.startsWith("/sandbox"))
                .toList();

        assertThat(entries).hasSizeGreaterThan(3);
        for (var address : entries) {
            var page = mvc.perform(MockMvcRequestBuilders.get(address).with(As.staff(Role.values())))
                    .andReturn();
            assertThat(page.getHandler()).as(address).isInstanceOf(HandlerMethod.class);
        }
    }

    private String menuOf(Role... roles) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/sign-in").with(As.staff(roles)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void a_session_cookie_stays_out_of_scripts_and_other_sites() throws Exception {
        assertThat(send(get("/desk/to-book")).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void looks_are_open_and_may_be_kept() throws Exception {
        for (var asset : new String[] {"/app.css", "/app.js", "/assets/govuk-frontend.min.css"}) {
            var response = send(get(asset));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=3600");
        }
    }

    @Test
    void the_api_asks_who_is_calling_with_a_problem() throws Exception {
        var response = send(get("/api/v1/limits"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"status\":401").doesNotContain("Exception");
    }

    @Test
    void the_case_system_is_let_in_and_told_what_is_wrong() throws Exception {
        assertThat(send(asCaseSystem("/api/v1/limits?type=ICPC&from=2026-11-23"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(asCaseSystem("/api/v1/nothing")).body()).contains("\"status\":404");
        assertThat(send(asCaseSystem("/api/v1/limits").DELETE()).body()).contains("\"status\":405");
        assertThat(send(asCaseSystem("/api/v1/meetings")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void the_case_system_is_no_member_of_staff() throws Exception {
        assertThat(send(asCaseSystem("/desk/to-book")).statusCode()).isEqualTo(302);
    }

    @Test
    void health_is_open_and_says_no_more_than_up_and_metrics_are_not() throws Exception {
        assertThat(send(get("/actuator/health/readiness")).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(send(get("/actuator/health/liveness")).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(send(get("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(send(asCaseSystem("/actuator/prometheus")).body()).contains("jvm_memory_used_bytes");
        assertThat(send(asCaseSystem("/actuator/env")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_description_of_the_api_can_be_read() throws Exception {
        assertThat(send(get("/v3/api-docs")).body()).contains("\"title\":\"Blended Meetings\"", "/api/v1/limits");
    }

    @Test
    void a_family_page_without_a_visit_says_how_to_open_it() throws Exception {
        var response = send(get("/f/meeting"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .contains("use the whole link in your message", "You can ring Wenbury Council on", "Exit this page");
    }

    @Test
    void a_mangled_link_says_what_to_do() throws Exception {
        assertThat(send(get("/f/short")).body()).contains("use the whole link in your message", "You can ring");
    }

    @Test
    void no_link_is_written_to_the_log(CapturedOutput log) throws Exception {
        send(get("/f/ThisTokenMustNotBeLogged"));
        send(get("/f/ThisTokenMustNotBeLogged/more"));
        send(get("/f/ThisTokenMustNotBeLogged").POST(HttpRequest.BodyPublishers.noBody()));
        send(get("/f/ThisTokenMustNotBeLogged").PUT(HttpRequest.BodyPublishers.noBody()));

        assertThat(log.getAll()).doesNotContain("ThisTokenMustNotBeLogged");
    }

    @Test
    void the_roles_of_the_configuration_are_read() {
        assertThat(settings.staff().roles())
                .containsEntry("bm-manager", Role.MANAGER)
                .containsEntry("bm-head-of-service", Role.HEAD_OF_SERVICE)
                .hasSize(Role.values().length);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder asCaseSystem(String path) {
        var password = Base64.getEncoder().encodeToString("case-system:case-system".getBytes());
        return get(path).header("Authorization", "Basic " + password);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
