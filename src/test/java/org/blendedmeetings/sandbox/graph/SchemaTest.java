package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Location;
import com.microsoft.graph.models.PhysicalAddress;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.models.ResponseStatus;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import com.microsoft.kiota.serialization.Parsable;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.Wire;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest extends WithSandbox {
    private static final String TIMES =
            """
            "start":{"dateTime":"2026-11-24T10:00:00","timeZone":"UTC"},
            "end":{"dateTime":"2026-11-24T11:00:00","timeZone":"UTC"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an unknown property            | \"colour\":\"red\"",
                "an unknown property further in | \"body\":{\"text\":\"x\"}",
                "one of an attendee             | \"attendees\":[{\"emailAddress\":{\"mail\":\"a@b.example\"}}]",
                "an unknown word                | \"sensitivity\":\"secret\"",
                "an unknown word of an attendee | \"attendees\":[{\"type\":\"main\",\"emailAddress\":{\"address\":\"a@b.example\"}}]",
                "a value of the wrong kind      | \"hideAttendees\":\"yes\"",
                "a list where there is none     | \"subject\":[\"x\"]",
                "no list where there is one     | \"categories\":\"x\"",
                "what only the server sets      | \"iCalUId\":\"x\"",
                "the type of something else     | \"@odata.type\":\"#microsoft.graph.message\"",
                "an address that is none        | \"attendees\":[{\"emailAddress\":{\"address\":\"somebody\"}}]",
                "a property without its GUID    | \"singleValueExtendedProperties\":[{\"id\":\"mine\",\"value\":\"x\"}]"
            })
    void is_refused(String what, String json) {
        var response = post("{" + TIMES + "," + json + "}");

        assertThat(response.statusCode()).as(what).isEqualTo(400);
        assertThat(response.body()).contains("\"error\":{\"code\":", "\"innerError\":{\"date\":");
        assertThat(sandbox.mail().all()).isEmpty();
    }

    @Test
    void an_event_without_times_is_refused() {
        assertThat(post("{\"subject\":\"x\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThat(post("{").statusCode()).isEqualTo(400);
        assertThat(post("[]").statusCode()).isEqualTo(400);
    }

    @Test
    void what_graph_takes_and_this_does_not_keep_is_said_to_be_so() {
        assertThat(post("{" + TIMES + ",\"recurrence\":{}}").statusCode()).isEqualTo(501);
        assertThat(post("{" + TIMES + ",\"isAllDay\":true}").statusCode()).isEqualTo(501);
    }

    @Test
    void every_property_it_knows_is_one_the_client_knows() {
        Map<String, Parsable> clients = Map.of(
                "event", new Event(),
                "itemBody", new ItemBody(),
                "dateTimeTimeZone", new DateTimeTimeZone(),
                "location", new Location(),
                "physicalAddress", new PhysicalAddress(),
                "attendee", new Attendee(),
                "recipient", new Recipient(),
                "emailAddress", new EmailAddress(),
                "responseStatus", new ResponseStatus(),
                "singleValueLegacyExtendedProperty", new SingleValueLegacyExtendedProperty());

        clients.forEach((type, client) -> {
            Set<String> known = client.getFieldDeserializers().keySet();
            assertThat(known).as(type).containsAll(Schema.load().properties(type));
        });
    }

    private HttpResponse<String> post(String body) {
        return Wire.json("POST", server.graphUrl() + "/users/" + SandboxAccess.ORGANISER + "/events", body);
    }
}
