package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.CORRELATION;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.from;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.EventCollectionResponse;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.users.item.events.EventsRequestBuilder;
import java.util.List;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class FindingEventsTest extends WithSandbox {

    @Test
    void an_event_is_found_by_its_extended_property() {
        String id = create(graph, careful(tomorrowAtTen(), "key-1")).getId();
        create(graph, careful(tomorrowAtTen(), "key-2"));

        List<Event> found = events().get(request -> {
                    request.headers.add("Prefer", "IdType=\"ImmutableId\"");
                    request.queryParameters.filter = "singleValueExtendedProperties/Any(ep: ep/id eq '" + CORRELATION
                            + "' and ep/value eq 'KEY-1')";
                    request.queryParameters.expand =
                            new String[] {"singleValueExtendedProperties($filter=id eq '" + CORRELATION + "')"};
                })
                .getValue();

        assertThat(found).extracting(Event::getId).containsExactly(id);
        assertThat(found.get(0).getSingleValueExtendedProperties().get(0).getValue())
                .isEqualTo("key-1");
    }

    @Test
    void an_extended_property_is_not_given_unasked() {
        assertThat(create(graph, careful(tomorrowAtTen(), "key-1")).getSingleValueExtendedProperties())
                .isNull();
    }

    @Test
    void the_name_of_an_extended_property_is_case_sensitive() {
        create(graph, careful(tomorrowAtTen(), "key-1"));

        assertThat(events().get(request ->
                                request.queryParameters.filter = "singleValueExtendedProperties/Any(ep: ep/id eq '"
                                        + CORRELATION.replace("blended", "BLENDED") + "' and ep/value eq 'key-1')")
                        .getValue())
                .isEmpty();
    }

    @Test
    void an_event_is_found_by_the_id_all_copies_share() {
        Event created = create(graph, inviting(tomorrowAtTen(), "ada@sandbox.example"));

        List<Event> copies = graph.users()
                .byUserId("ada@sandbox.example")
                .events()
                .get(request -> request.queryParameters.filter = "iCalUId eq '" + created.getICalUId() + "'")
                .getValue();

        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).getId()).isNotEqualTo(created.getId());
    }

    @Test
    void a_view_holds_what_touches_it_by_start() {
        create(graph, from("2026-11-24T14:00:00", "2026-11-24T15:00:00"));
        create(graph, from("2026-11-24T09:00:00", "2026-11-24T10:00:00"));
        create(graph, from("2026-11-25T09:00:00", "2026-11-25T10:00:00"));

        List<Event> view = graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .calendarView()
                .get(request -> {
                    request.queryParameters.startDateTime = "2026-11-24T09:30:00Z";
                    request.queryParameters.endDateTime = "2026-11-25T00:00:00Z";
                })
                .getValue();

        assertThat(view)
                .extracting(event -> event.getStart().getDateTime())
                .containsExactly("2026-11-24T09:00:00.0000000", "2026-11-24T14:00:00.0000000");
    }

    @Test
    void a_long_list_comes_in_pages() {
        for (int i = 0; i < 12; i++) {
            create(graph, tomorrowAtTen());
        }
        EventCollectionResponse first = events().get();
        EventCollectionResponse second =
                events().withUrl(first.getOdataNextLink()).get();

        assertThat(first.getValue()).hasSize(10);
        assertThat(second.getValue()).hasSize(2);
        assertThat(second.getOdataNextLink()).isNull();
    }

    @Test
    void only_what_is_selected_is_given() {
        create(graph, tomorrowAtTen());

        Event event = events().get(request -> request.queryParameters.select = new String[] {"subject"})
                .getValue()
                .get(0);

        assertThat(event.getSubject()).isNotBlank();
        assertThat(event.getId()).isNotBlank();
        assertThat(event.getStart()).isNull();
    }

    @Test
    void a_question_it_does_not_understand_is_refused() {
        assertThatThrownBy(() -> events().get(request -> request.queryParameters.filter = "subject eq 'x'"))
                .isInstanceOf(ODataError.class);
        assertThatThrownBy(() -> events().get(request -> request.queryParameters.select = new String[] {"colour"}))
                .isInstanceOf(ODataError.class);
    }

    @Test
    void each_attendee_of_a_meeting_that_hides_them_sees_only_themselves() {
        create(graph, careful(inviting(tomorrowAtTen(), "ada@sandbox.example", "ben@sandbox.example"), "key-1"));

        List<Event> copies =
                graph.users().byUserId("ada@sandbox.example").events().get().getValue();

        assertThat(copies.get(0).getAttendees())
                .extracting(one -> one.getEmailAddress().getAddress())
                .containsExactly("ada@sandbox.example");
        assertThat(sandbox.mail().to("ben@sandbox.example").get(0).attendees()).containsExactly("ben@sandbox.example");
    }

    private EventsRequestBuilder events() {
        return graph.users().byUserId(SandboxAccess.ORGANISER).events();
    }
}
