package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blendedmeetings.CannedServer;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.booking.Availability.CalendarUnavailable;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.graph.Seed;
import org.blendedmeetings.sandbox.graph.Seed.Person;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.blendedmeetings.shared.RemoteFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphAvailabilityTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";
    private static final Instant FROM = Instant.parse("2026-11-23T00:00:00Z");

    /** More than twice as many as Graph takes at once. */
    private static final List<String> PEOPLE = Stream.concat(
                    Stream.of(ADA), IntStream.range(0, 45).mapToObj(i -> "p" + i + "@sandbox.example"))
            .toList();

    private GraphAvailability availability;

    @BeforeEach
    void point() {
        sandbox.seed(new Seed(PEOPLE.stream().map(one -> new Person(one, one)).toList(), null, null));
        availability = GraphAdapter.at(server.graphUrl()).availability();
    }

    @Test
    void times_taken_are_given_without_what_they_are_for() {
        taken(ADA, "2026-11-24T10:00:00", "2026-11-24T11:00:00", "busy");

        assertThat(week(ADA)).containsExactly(busy("2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z"));
    }

    @Test
    void tentative_and_away_are_taken_and_free_and_elsewhere_are_not() {
        taken(ADA, "2026-11-24T09:00:00", "2026-11-24T10:00:00", "tentative");
        taken(ADA, "2026-11-25T09:00:00", "2026-11-25T10:00:00", "oof");
        taken(ADA, "2026-11-26T09:00:00", "2026-11-26T10:00:00", "workingElsewhere");
        taken(ADA, "2026-11-27T09:00:00", "2026-11-27T10:00:00", "free");

        assertThat(week(ADA))
                .containsExactly(
                        busy("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z"),
                        busy("2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z"));
    }

    @Test
    void more_mailboxes_and_days_than_graph_takes_at_once_are_asked_in_pieces() {
        taken("p7@sandbox.example", "2026-11-24T10:00:00", "2026-11-24T11:00:00", "busy");
        taken("p44@sandbox.example", "2027-02-24T10:00:00", "2027-02-24T11:00:00", "busy");

        Map<String, List<Busy>> busy = availability.busy(PEOPLE, FROM, FROM.plus(Duration.ofDays(100)));

        assertThat(busy).containsOnlyKeys(PEOPLE);
        assertThat(busy.get("p7@sandbox.example")).hasSize(1);
        assertThat(busy.get("p44@sandbox.example")).hasSize(1);
        assertThat(busy.get("p8@sandbox.example")).isEmpty();
    }

    @Test
    void a_mailbox_the_calendar_does_not_know_is_absent() {
        assertThat(availability.busy(List.of(ADA, "gp@elsewhere.example"), FROM, FROM.plus(Duration.ofDays(1))))
                .containsOnlyKeys(ADA);
    }

    @Test
    void an_address_comes_back_as_it_was_written() {
        assertThat(availability.busy(List.of("Ada@Sandbox.example"), FROM, FROM.plus(Duration.ofDays(1))))
                .containsOnlyKeys("Ada@Sandbox.example");
    }

    @Test
    void nobody_asked_about_is_no_question() {
        sandbox.faults().next(Operation.GET_SCHEDULE, Fault.lost());

        assertThat(availability.busy(List.of(), FROM, FROM.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void a_calendar_that_does_not_answer_is_unavailable() {
        sandbox.faults().next(Operation.GET_SCHEDULE, Fault.of(Fault.Kind.UNAVAILABLE));

        assertThatThrownBy(() -> week(ADA))
                .isInstanceOf(CalendarUnavailable.class)
                .hasCauseInstanceOf(RemoteFault.class);
    }

    @Test
    void a_mailbox_that_shows_only_the_row_of_digits_is_read_from_it() {
        try (CannedServer canned = new CannedServer()) {
            canned.thenJson(
                    200, "{\"value\": [{\"scheduleId\": \"ada@sandbox.example\", \"availabilityView\": \"0241\"}]}");

            var busy = GraphAdapter.at(canned.url() + "/v1.0")
                    .availability()
                    .busy(List.of(ADA), FROM, FROM.plus(Duration.ofHours(1)));

            assertThat(busy.get(ADA))
                    .containsExactly(
                            busy("2026-11-23T00:15:00Z", "2026-11-23T00:30:00Z"),
                            busy("2026-11-23T00:45:00Z", "2026-11-23T01:00:00Z"));
        }
    }

    @Test
    void a_zone_we_cannot_read_is_not_guessed() {
        try (CannedServer canned = new CannedServer()) {
            canned.thenJson(
                    200,
                    """
                    {"value": [{"scheduleId": "ada@sandbox.example", "scheduleItems": [{"status": "busy",
                      "start": {"dateTime": "2026-11-23T10:00:00.0000000", "timeZone": "Romance Standard Time"},
                      "end": {"dateTime": "2026-11-23T11:00:00.0000000", "timeZone": "Romance Standard Time"}}]}]}""");
            GraphAvailability hostile = GraphAdapter.at(canned.url() + "/v1.0").availability();

            assertThatThrownBy(() -> hostile.busy(List.of(ADA), FROM, FROM.plus(Duration.ofHours(1))))
                    .isInstanceOf(CalendarUnavailable.class);
        }
    }

    private void taken(String mailbox, String start, String end, String status) {
        sandbox.seed(new Seed(
                null, null, List.of(new Seed.Busy(mailbox, start, end, null, status, "Dentist with Ben Quill"))));
    }

    private List<Busy> week(String mailbox) {
        return availability
                .busy(List.of(mailbox), FROM, FROM.plus(Duration.ofDays(7)))
                .get(mailbox);
    }

    private static Busy busy(String from, String to) {
        return new Busy(Instant.parse(from), Instant.parse(to));
    }
}
