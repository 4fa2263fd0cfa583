package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.blendedmeetings.graph.NewEventBuilder.START;
import static org.blendedmeetings.graph.NewEventBuilder.anEvent;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.blendedmeetings.invitation.CalendarGateway.Created;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.graph.Switches.Duplicate;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong between us and the calendar, and that nobody is invited twice for it. */
class LostAnswersTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    private final NewEvent asked = anEvent().with(ADA, true).build();
    private GraphAdapter adapter;
    private GraphCalendar calendar;

    @BeforeEach
    void point() {
        adapter = GraphAdapter.at(server.graphUrl());
        calendar = adapter.calendar();
    }

    @Test
    void a_request_lost_on_the_way_left_nothing_and_goes_again() {
        spoilCreate(Fault.lost());

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(calendar.find(asked.key(), START)).isEmpty();
        calendar.create(asked);

        assertThat(invitations()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Duplicate.class)
    void an_event_whose_answer_was_lost_is_found_and_not_made_again(Duplicate duplicate) {
        sandbox.switches().setDuplicate(duplicate);
        spoilCreate(Fault.answerLost());

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(calendar.find(asked.key(), START)).isPresent();
        assertThat(invitations()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Duplicate.class,
            names = {"REFUSED", "CONFLICT"})
    void a_repeat_without_looking_gets_the_event_made_first(Duplicate duplicate) {
        sandbox.switches().setDuplicate(duplicate);

        Created first = calendar.create(asked);
        Created second = calendar.create(asked);

        assertThat(second).isEqualTo(first);
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void an_answer_that_takes_too_long_is_given_up_and_the_event_found_later() {
        GraphCalendar impatient =
                GraphAdapter.at(server.graphUrl(), 3, Duration.ofMillis(300)).calendar();
        CountDownLatch open = new CountDownLatch(1);
        spoilCreate(Fault.heldUntil(open));

        RemoteFault fault = catchThrowableOfType(RemoteFault.class, () -> impatient.create(asked));
        open.countDown();

        assertThat(fault.kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(calendar.find(asked.key(), START)).isPresent();
    }

    @Test
    void throttling_comes_back_at_once_with_the_time_to_wait() {
        spoilCreate(Fault.throttled(120));

        RemoteFault fault = fault();

        assertThat(fault.kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(fault.retryAfter()).contains(Duration.ofSeconds(120));
        assertThat(sandbox.faults().left()).isZero();
    }

    @Test
    void a_page_of_html_after_the_event_was_made_does_not_make_a_second() {
        spoilCreate(Fault.of(Fault.Kind.BAD_GATEWAY).afterProcessing());

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(calendar.find(asked.key(), START)).isPresent();
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void a_call_that_failed_gives_its_turn_back() {
        calendar = GraphAdapter.at(server.graphUrl(), 1, Duration.ofSeconds(20)).calendar();
        spoilCreate(Fault.lost());

        fault();
        calendar.create(asked);

        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void a_mailbox_out_of_scope_is_a_refusal() {
        sandbox.putOutOfScope(GraphAdapter.ORGANISER);

        RemoteFault fault = fault();

        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
        assertThat(fault.code()).isEqualTo("ErrorAccessDenied");
    }

    @Test
    void trouble_shows_as_degraded_and_never_as_down_until_the_calendar_answers() {
        spoilCreate(Fault.of(Fault.Kind.UNAVAILABLE));
        fault();

        assertThat(adapter.health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        calendar.create(asked);
        assertThat(adapter.health.health().getStatus().getCode()).isEqualTo("UP");
    }

    private void spoilCreate(Fault fault) {
        sandbox.faults().next(Operation.CREATE_EVENT, fault);
    }

    private RemoteFault fault() {
        return catchThrowableOfType(RemoteFault.class, () -> calendar.create(asked));
    }

    private long invitations() {
        return sandbox.mail().to(ADA).size();
    }
}
