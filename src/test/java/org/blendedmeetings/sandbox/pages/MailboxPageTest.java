package org.blendedmeetings.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.online;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ResponseType;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.Events;
import org.blendedmeetings.sandbox.Wire;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class MailboxPageTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    @Test
    void the_owner_sees_the_invitation_in_london_time_with_its_link() {
        Event created = create(graph, careful(online(inviting(summer(), ADA)), "key-1"));

        assertThat(page(ADA))
                .contains("Sandbox: no real message is sent.")
                .contains("Meeting - ref 7F3KQX")
                .contains("Wednesday 1 July 2026, 10:00 to 11:00")
                .contains("bookings@sandbox.example")
                .contains("href=\"" + created.getOnlineMeeting().getJoinUrl() + "\"")
                .contains("Reference 7F3KQX");
    }

    @Test
    void a_button_answers_the_invitation() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        Matcher event = Pattern.compile("name=\"event\" value=\"([^\"]+)\"").matcher(page(ADA));
        assertThat(event.find()).isTrue();

        HttpResponse<String> response = Wire.form(
                url("/sandbox/mailboxes/ada%40sandbox.example/answers"),
                "answer=tentativelyAccepted&event=" + event.group(1).replace("=", "%3D"));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/sandbox/mailboxes/ada%40sandbox.example");
        assertThat(read(graph, id).getAttendees().get(0).getStatus().getResponse())
                .isEqualTo(ResponseType.TentativelyAccepted);
        assertThat(page(ADA)).contains("<dd>tentative</dd>");
    }

    @Test
    void a_cancelled_meeting_says_so_and_has_no_buttons() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        graph.users()
                .byUserId("bookings@sandbox.example")
                .events()
                .byEventId(id)
                .delete();

        assertThat(page(ADA)).contains("Cancelled:").doesNotContain("<button");
    }

    @Test
    void emails_are_there_with_links_to_follow() throws Exception {
        Clients.viaNotify(server)
                .sendEmail(
                        "5a4d0b0c-0000-4000-8000-0000000000a2",
                        "alex@family.example",
                        Map.of(
                                "council", "Anyshire Council",
                                "first_name", "Alex",
                                "worker", "Sam",
                                "phone", "01632 960001",
                                "link", "http://localhost:8080/f/abc?x=1&y=2"),
                        "ref-1");

        assertThat(page("alex@family.example"))
                .contains("<h3>Please get in touch</h3>")
                .contains("<a href=\"http://localhost:8080/f/abc?x=1&amp;y=2\">");
    }

    @Test
    void nothing_in_a_message_becomes_markup() {
        Event event = inviting(tomorrowAtTen(), ADA);
        event.setSubject("<script>alert('x')</script>");
        event.setBody(Events.body("<img src=x onerror=alert(1)> \"quoted\""));
        create(graph, event);

        assertThat(page(ADA))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("&lt;img src=x onerror=alert(1)&gt; &quot;quoted&quot;");
    }

    @Test
    void a_page_brings_nothing_from_elsewhere_and_runs_nothing() {
        HttpResponse<String> response = Wire.get(url("/sandbox/mailboxes/ada%40sandbox.example"));

        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(response.body()).doesNotContain("style=", "<script", "onclick");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Wire.get(url("/sandbox/elsewhere")).statusCode()).isEqualTo(404);
        assertThat(Wire.form(url("/sandbox/mailboxes/" + ADA + "/answers"), "answer=accepted&event=none")
                        .statusCode())
                .isEqualTo(404);
    }

    private String page(String address) {
        return Wire.get(url("/sandbox/mailboxes/" + address)).body();
    }

    private String url(String path) {
        return server.url() + path;
    }

    private static Event summer() {
        return Events.from("2026-07-01T10:00:00", "2026-07-01T11:00:00");
    }
}
