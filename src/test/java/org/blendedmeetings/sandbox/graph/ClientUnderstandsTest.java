package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inRoom;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.london;
import static org.blendedmeetings.sandbox.Events.online;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.users.item.calendar.getschedule.GetSchedulePostRequestBody;
import com.microsoft.kiota.serialization.AdditionalDataHolder;
import com.microsoft.kiota.store.BackedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.Wire;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.wire.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the sandbox answers is what the client of Microsoft expects: nothing it cannot place, no word it does not know. */
class ClientUnderstandsTest extends WithSandbox {
    private static final Set<String> ANNOTATIONS = Set.of("@odata.etag", "@odata.context");
    private static final String ROOM = "room-1@sandbox.example";

    @BeforeEach
    void seed() {
        sandbox.seed(new Seed(
                List.of(),
                List.of(new Seed.Place(ROOM, "Room 1", "Civic Centre", 10, true, "S", "C", "A")),
                List.of()));
    }

    @Test
    void every_property_of_an_event_is_placed() {
        Event created = create(graph, full("key-1"));
        sandbox.answer("ada@sandbox.example", created.getId(), "tentativelyAccepted");

        assertThat(unplaced(created)).isEmpty();
        assertThat(unplaced(read(graph, created.getId()))).isEmpty();
        assertThat(unplaced(
                        graph.users().byUserId("ada@sandbox.example").events().get()))
                .isEmpty();
    }

    @Test
    void every_word_of_an_event_is_known() {
        Event created = create(graph, full("key-2"));
        String url = server.graphUrl() + "/users/" + SandboxAccess.ORGANISER + "/events/" + created.getId();
        JsonNode onTheWire = Json.MAPPER.readTree(Wire.json("GET", url, "").body());

        onTheWire.properties().stream()
                .filter(property -> !property.getKey().startsWith("@")
                        && !property.getValue().isNull())
                .forEach(property -> assertThat(
                                (Object) created.getBackingStore().get(property.getKey()))
                        .as(property.getKey())
                        .isNotNull());
    }

    @Test
    void every_property_of_a_room_and_a_schedule_is_placed() {
        GetSchedulePostRequestBody body = new GetSchedulePostRequestBody();
        body.setSchedules(List.of(ROOM, "nobody@elsewhere.example"));
        body.setStartTime(london("2026-11-24T09:00:00"));
        body.setEndTime(london("2026-11-24T12:00:00"));
        create(graph, full("key-3"));

        assertThat(unplaced(graph.places().graphRoom().get())).isEmpty();
        assertThat(unplaced(graph.users()
                        .byUserId(SandboxAccess.ORGANISER)
                        .calendar()
                        .getSchedule()
                        .post(body)))
                .isEmpty();
    }

    private static Event full(String key) {
        return careful(online(inRoom(inviting(tomorrowAtTen(), "ada@sandbox.example"), ROOM)), key);
    }

    private static List<String> unplaced(Object model) {
        List<String> names = new ArrayList<>();
        if (model instanceof AdditionalDataHolder holder) {
            holder.getAdditionalData().keySet().stream()
                    .filter(name -> !ANNOTATIONS.contains(name))
                    .forEach(names::add);
        }
        if (model instanceof BackedModel backed) {
            backed.getBackingStore().enumerate().forEach((name, value) -> names.addAll(unplaced(value)));
        }
        if (model instanceof Iterable<?> many) {
            many.forEach(one -> names.addAll(unplaced(one)));
        }
        return names;
    }
}
