package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.blendedmeetings.graph.NewEventBuilder.START;
import static org.blendedmeetings.graph.NewEventBuilder.anEvent;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.CannedServer;
import org.blendedmeetings.CannedServer.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves us for the calendar, to the letter. */
class RequestOnTheWireTest {
    private final CannedServer server = new CannedServer();
    private final GraphCalendar calendar =
            GraphAdapter.at(server.url() + "/v1.0").calendar();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_event_carries_these_fields_and_no_other() {
        JsonNode sent = create();

        assertThat(sent.propertyNames())
                .containsExactlyInAnyOrder(
                        "@odata.type",
                        "transactionId",
                        "singleValueExtendedProperties",
                        "subject",
                        "body",
                        "start",
                        "end",
                        "sensitivity",
                        "hideAttendees",
                        "allowNewTimeProposals",
                        "responseRequested",
                        "isReminderOn",
                        "reminderMinutesBeforeStart",
                        "attendees",
                        "location",
                        "isOnlineMeeting",
                        "onlineMeetingProvider");
        assertThat(sent.get("attendees"))
                .extracting(one -> one.get("type").asString(), one -> one.get("emailAddress")
                        .toString())
                .containsExactly(
                        tuple("resource", "{\"address\":\"willow@example.org\",\"name\":\"Willow\"}"),
                        tuple("required", "{\"address\":\"ada@example.org\",\"name\":\"Ada Quill\"}"));
    }

    @Test
    void an_event_is_private_hides_its_attendees_and_allows_no_other_time() {
        JsonNode sent = create();

        assertThat(sent.get("sensitivity").asString()).isEqualTo("private");
        assertThat(sent.get("hideAttendees").asBoolean()).isTrue();
        assertThat(sent.get("allowNewTimeProposals").asBoolean()).isFalse();
        assertThat(sent.get("responseRequested").asBoolean()).isTrue();
        assertThat(sent.get("body").get("contentType").asString()).isEqualTo("text");
    }

    @Test
    void times_are_london_times_to_the_second() {
        assertThat(create().get("start").toString())
                .isEqualTo("{\"dateTime\":\"2026-12-01T10:00:00\",\"timeZone\":\"Europe/London\"}");
    }

    @Test
    void a_second_attempt_sends_the_whole_event_again() {
        assertThat(create()).isEqualTo(create());
    }

    @Test
    void every_request_asks_for_lasting_ids_and_utc_and_has_a_name_of_its_own() {
        create();
        server.thenJson(404, "{}").thenJson(404, "{}").thenJson(200, "{\"value\": []}");
        catchThrowable(() -> calendar.read("AAA"));
        catchThrowable(() -> calendar.cancel("AAA", "Not now"));
        catchThrowable(() -> calendar.find("key", START));

        assertThat(server.asked()).hasSizeGreaterThan(3).allSatisfy(asked -> assertThat(header(asked, "Prefer"))
                .containsExactly("IdType=\"ImmutableId\"", "outlook.timezone=\"UTC\""));
        assertThat(server.asked())
                .extracting(asked -> header(asked, "client-request-id"))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSize(1));
    }

    @Test
    void looking_for_an_event_asks_for_no_words_of_other_events() {
        server.thenJson(200, "{\"value\": []}").thenJson(200, "{\"value\": []}");

        calendar.find("key", START);

        assertThat(server.asked()).hasSize(2).allSatisfy(asked -> assertThat(asked.line())
                .contains("select=")
                .doesNotContain("subject", "body"));
    }

    private JsonNode create() {
        server.then(400, "{}", Map.of("Content-Type", "application/json"));
        catchThrowable(() -> calendar.create(anEvent()
                .online()
                .inRoom("willow@example.org", "Willow")
                .with("ada@example.org", true)
                .build()));
        List<Asked> asked = server.asked();
        return JsonMapper.shared().readTree(asked.get(asked.size() - 1).body());
    }

    private static List<String> header(Asked asked, String name) {
        return asked.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }
}
