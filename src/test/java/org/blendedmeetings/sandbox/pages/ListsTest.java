package org.blendedmeetings.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.Wire;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.graph.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsTest extends WithSandbox {

    @BeforeEach
    void fill() throws Exception {
        sandbox.seed(new Seed(List.of(new Seed.Person("ada@sandbox.example", "Ada Example")), List.of(), List.of()));
        create(graph, inviting(tomorrowAtTen(), "ada@sandbox.example", "alex@family.example"));
        Clients.viaNotify(server)
                .sendSms(
                        "5a4d0b0c-0000-4000-8000-0000000000a1",
                        "07700900123",
                        Map.of(
                                "council", "Anyshire Council",
                                "worker", "Sam",
                                "phone", "01632 960001",
                                "link", "http://localhost:8080/f/abc"),
                        "ref-1");
    }

    @Test
    void the_list_names_every_mailbox_and_phone_with_a_count() {
        String page = Wire.get(server.url() + "/sandbox/").body();

        assertThat(page)
                .contains("<h1>Mailboxes and phones</h1>")
                .contains("<a href=\"/sandbox/mailboxes/ada%40sandbox.example\">Ada Example (ada@sandbox.example)</a>"
                        + " <span class=\"count\">1 message</span>")
                .contains("<a href=\"/sandbox/mailboxes/alex%40family.example\">alex@family.example</a>")
                .contains(
                        "<a href=\"/sandbox/phones/07700900123\">07700900123</a> <span class=\"count\">1 text</span>");
    }

    @Test
    void a_phone_shows_its_texts_with_links_to_follow() {
        assertThat(Wire.get(server.url() + "/sandbox/phones/07700900123").body())
                .contains("<h1>Phone 07700900123</h1>")
                .contains("go to <a href=\"http://localhost:8080/f/abc\">http://localhost:8080/f/abc</a>. Thank you.");
    }

    @Test
    void the_style_sheet_is_its_own() {
        assertThat(Wire.get(server.url() + "/sandbox/sandbox.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
    }
}
