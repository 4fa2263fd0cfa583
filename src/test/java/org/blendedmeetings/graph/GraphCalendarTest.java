package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.blendedmeetings.graph.NewEventBuilder.START;
import static org.blendedmeetings.graph.NewEventBuilder.anEvent;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.invitation.CalendarGateway.Created;
import org.blendedmeetings.invitation.CalendarGateway.Reply;
import org.blendedmeetings.invitation.CalendarGateway.State;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.graph.Mail;
import org.blendedmeetings.sandbox.graph.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphCalendarTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";
    private static final String BEN = "ben@sandbox.example";
    private static final String ROOM = "willow@sandbox.example";

    private GraphCalendar calendar;

    @BeforeEach
    void point() {
        calendar = GraphAdapter.at(server.graphUrl()).calendar();
    }

    @Test
    void each_attendee_is_invited_once_and_sees_only_themselves() {
        calendar.create(anEvent()
                .with(ADA, true)
                .with(BEN, false)
                .with("ADA@sandbox.example", false)
                .build());

        assertThat(sandbox.mail().all())
                .extracting(Mail::to, Mail::kind, Mail::attendees)
                .containsExactlyInAnyOrder(
                        tuple(ADA, Mail.Kind.INVITATION, List.of(ADA)), tuple(BEN, Mail.Kind.INVITATION, List.of(BEN)));
    }

    @Test
    void what_the_attendee_gets_is_what_was_asked_and_no_more() {
        calendar.create(anEvent().with(ADA, true).build());

        Mail mail = sandbox.mail().to(ADA).get(0);

        assertThat(mail.subject()).isEqualTo("Meeting - ref 7F3KQX");
        assertThat(mail.text()).isEqualTo("Details are in the case system.");
        assertThat(mail.start()).isEqualTo(START);
        assertThat(mail.location()).isNull();
        assertThat(mail.joinUrl()).isNull();
    }

    @Test
    void a_link_is_made_only_when_somebody_joins_by_screen() {
        Created withoutLink = calendar.create(anEvent().build());
        Created withLink = calendar.create(anEvent().key("another").online().build());

        assertThat(withoutLink.joinLink()).isNull();
        assertThat(withLink.joinLink()).contains("/teams/");
    }

    @Test
    void a_link_that_comes_later_is_read_later() {
        sandbox.switches().setJoinLinkAfterReads(1);

        Created created = calendar.create(anEvent().online().build());
        State first = calendar.read(created.eventId()).orElseThrow();
        State second = calendar.read(created.eventId()).orElseThrow();

        assertThat(created.joinLink()).isNull();
        assertThat(first.joinLink()).isNull();
        assertThat(second.joinLink()).contains("/teams/");
    }

    @Test
    void a_room_is_invited_as_a_resource_and_is_the_place() {
        sandbox.seed(new Seed(
                null, List.of(new Seed.Place(ROOM, "Willow", "Hart House", 12, true, null, null, null)), null));
        Created created =
                calendar.create(anEvent().inRoom(ROOM, "Willow").with(ADA, true).build());

        assertThat(calendar.read(created.eventId()).orElseThrow().replies())
                .contains(new Reply(ROOM, true, "accepted"));
        assertThat(sandbox.mail().to(ADA).get(0).location()).isEqualTo("Willow");
    }

    @Test
    void a_place_without_a_mailbox_is_only_named() {
        Created created = calendar.create(
                anEvent().inRoom(null, "Hart Street Hall").with(ADA, true).build());

        assertThat(calendar.read(created.eventId()).orElseThrow().replies())
                .extracting(Reply::address)
                .containsExactly(ADA);
        assertThat(sandbox.mail().to(ADA).get(0).location()).isEqualTo("Hart Street Hall");
    }

    @Test
    void an_answer_is_read_from_the_organisers_copy() {
        Created created =
                calendar.create(anEvent().with(ADA, true).with(BEN, true).build());
        sandbox.answer(ADA, created.eventId(), "declined");

        State state = calendar.read(created.eventId()).orElseThrow();

        assertThat(state.replies())
                .containsExactlyInAnyOrder(new Reply(ADA, false, "declined"), new Reply(BEN, false, "none"));
        assertThat(state.start()).isEqualTo(START);
        assertThat(state.cancelled()).isFalse();
    }

    @Test
    void cancelling_tells_the_attendees_and_twice_is_as_once() {
        Created created = calendar.create(anEvent().with(ADA, true).build());

        calendar.cancel(created.eventId(), "This meeting will not take place.");
        calendar.cancel(created.eventId(), "This meeting will not take place.");

        assertThat(sandbox.mail().to(ADA))
                .extracting(Mail::kind)
                .containsExactly(Mail.Kind.INVITATION, Mail.Kind.CANCELLATION);
        assertThat(calendar.read(created.eventId()).map(State::cancelled).orElse(true))
                .isTrue();
    }

    @Test
    void an_event_is_found_by_the_key_it_was_created_with() {
        calendar.create(anEvent().key("another").with(ADA, true).build());
        Created created =
                calendar.create(anEvent().key("it's this").with(BEN, true).build());

        assertThat(calendar.find("it's this", START)).contains(created);
        assertThat(calendar.find("neither", START)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-03-26T10:00:00Z", "2027-03-29T09:00:00Z", "2027-10-29T09:00:00Z", "2027-11-01T10:00:00Z"})
    void ten_in_london_is_ten_in_london_in_winter_and_summer(Instant start) {
        Created created = calendar.create(anEvent().at(start).with(ADA, true).build());

        assertThat(calendar.read(created.eventId()).orElseThrow().start()).isEqualTo(start);
        assertThat(sandbox.mail().to(ADA).get(0).start()).isEqualTo(start);
    }
}
