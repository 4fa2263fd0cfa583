package org.blendedmeetings.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.online;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.ResponseType;
import com.microsoft.graph.models.odataerrors.ODataError;
import java.net.http.HttpResponse;
import org.blendedmeetings.sandbox.Wire;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest extends WithSandbox {

    @Test
    void a_borough_is_seeded_and_twice_is_as_once() {
        String seed =
                """
                {"seed": {
                  "mailboxes": [{"address": "ada@sandbox.example", "name": "Ada Example"}],
                  "rooms": [{"address": "room-1@sandbox.example", "name": "Room 1", "building": "Civic Centre",
                             "capacity": 8, "isWheelChairAccessible": true, "displayDeviceName": "Screen"}],
                  "busy": [{"mailbox": "ada@sandbox.example", "start": "2026-11-24T09:00:00", "end": "2026-11-24T10:00:00"}]}}
                """;

        assertThat(control(seed).body()).contains("\"mailboxes\":3");
        assertThat(control(seed).body()).contains("\"mailboxes\":3");
        assertThat(graph.places().graphRoom().get().getValue()).hasSize(1);
        assertThat(graph.users().byUserId("ada@sandbox.example").events().get().getValue())
                .singleElement()
                .satisfies(event -> assertThat(event.getStart().getDateTime()).startsWith("2026-11-24T09:00:00"));
    }

    @Test
    void faults_and_switches_and_answers_can_be_asked_for() {
        String id =
                create(graph, inviting(tomorrowAtTen(), "ada@sandbox.example")).getId();

        HttpResponse<String> done = control(
                """
                {"switches": {"joinLinkAfterReads": 1, "roomAnswer": "DECLINE"},
                 "outOfScope": ["director@sandbox.example"],
                 "answers": [{"mailbox": "ada@sandbox.example", "eventId": "%s", "response": "accepted"}],
                 "faults": [{"operation": "CREATE_EVENT", "kind": "UNAVAILABLE", "times": 1, "retryAfter": 3}]}
                """
                        .formatted(id));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("\"faults\":1");
        assertThatThrownBy(() -> create(graph, online(tomorrowAtTen())))
                .isInstanceOfSatisfying(ODataError.class, error -> {
                    assertThat(error.getResponseStatusCode()).isEqualTo(503);
                    assertThat(error.getResponseHeaders().get("Retry-After")).containsExactly("3");
                });
        assertThat(create(graph, online(tomorrowAtTen())).getOnlineMeeting()).isNull();
        assertThat(read(graph, id).getAttendees().get(0).getStatus().getResponse())
                .isEqualTo(ResponseType.Accepted);
        assertThatThrownBy(() -> graph.users()
                        .byUserId("director@sandbox.example")
                        .events()
                        .get())
                .isInstanceOf(ODataError.class);
    }

    @Test
    void it_can_forget_everything() {
        create(graph, inviting(tomorrowAtTen(), "ada@sandbox.example"));

        assertThat(control("{\"reset\": true}").body()).contains("\"mails\":0", "\"mailboxes\":1");
    }

    @Test
    void the_mail_log_can_be_read_from_another_process() {
        create(graph, inviting(tomorrowAtTen(), "ada@sandbox.example"));

        assertThat(Wire.json("GET", server.url() + "/sandbox/mail-log", "").body())
                .contains("\"kind\":\"INVITATION\"", "\"to\":\"ada@sandbox.example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sead\": {}}",
                "{\"faults\": [{\"operation\": \"FLY\", \"kind\": \"CUT\"}]}",
                "{\"faults\": [{\"operation\": \"GRAPH\", \"kind\": \"BROKEN\"}]}",
                "{\"switches\": {\"colour\": \"red\"}}",
                "{\"answers\": [{\"mailbox\": \"a@b.example\", \"eventId\": \"x\", \"response\": \"accepted\"}]}",
                "{"
            })
    void what_it_does_not_understand_is_refused(String command) {
        assertThat(control(command).statusCode()).isEqualTo(400);
        assertThat(control(command).body()).contains("\"error\":");
    }

    @Test
    void a_stranger_controls_nothing() {
        assertThat(Wire.form(server.url() + "/sandbox/control", "reset=true").statusCode())
                .isEqualTo(401);
        assertThat(Wire.get(server.url() + "/sandbox/mail-log").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> control(String command) {
        return Wire.json("POST", server.url() + "/sandbox/control", command);
    }
}
