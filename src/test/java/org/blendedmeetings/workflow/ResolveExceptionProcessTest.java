package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.escalation.ExceptionEnded;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.escalation.ExceptionRaised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResolveExceptionProcessTest {
    private static final Instant SECOND = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant FOURTH = Instant.parse("2026-11-26T09:00:00Z");

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("resolveException");

    private final Features features = new Features();
    private final ExceptionId exception = new ExceptionId(UUID.randomUUID());

    @BeforeEach
    void its_ladder_has_four_rungs() {
        when(features.handling.nextRungAt(exception))
                .thenReturn(Optional.of(SECOND))
                .thenReturn(Optional.of(THIRD))
                .thenReturn(Optional.of(FOURTH));
        when(features.handling.passOn(exception)).thenReturn(true, true, false);
    }

    @Test
    void an_exception_put_right_in_time_stays_with_its_first_owner() {
        var walk = raised();
        assertThat(walk.standsAt()).containsExactly("userTask_putItRight");
        assertThat(walk.dueAt("event_firstTimeOver")).isEqualTo(SECOND);

        features.owner.on(new ExceptionEnded(exception, null));

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactly("endEvent_settled");
        verify(features.handling, never()).passOn(any());
    }

    @Test
    void it_climbs_all_four_rungs_and_stays_open_at_the_top() {
        var walk = raised();

        walk.fire("event_firstTimeOver");
        assertThat(walk.dueAt("event_secondTimeOver")).isEqualTo(THIRD);
        walk.fire("event_secondTimeOver");
        assertThat(walk.dueAt("event_thirdTimeOver")).isEqualTo(FOURTH);
        walk.fire("event_thirdTimeOver");

        verify(features.handling, times(3)).passOn(exception);
        assertThat(walk.endedAt()).containsExactly("endEvent_topOfLadder");
        assertThat(walk.standsAt()).containsExactly("userTask_putItRight");
    }

    @Test
    void a_ladder_of_three_rungs_ends_at_the_third() {
        when(features.handling.passOn(exception)).thenReturn(true, false);
        var walk = raised();

        walk.fire("event_firstTimeOver");
        walk.fire("event_secondTimeOver");

        assertThat(walk.endedAt()).containsExactly("endEvent_thirdIsLast");
        assertThat(walk.standsAt()).containsExactly("userTask_putItRight");
    }

    @Test
    void a_ladder_of_two_rungs_ends_at_the_second() {
        when(features.handling.passOn(exception)).thenReturn(false);
        var walk = raised();

        walk.fire("event_firstTimeOver");

        assertThat(walk.endedAt()).containsExactly("endEvent_secondIsLast");
        assertThat(walk.standsAt()).containsExactly("userTask_putItRight");
    }

    @Test
    void a_ladder_of_one_rung_is_never_climbed() {
        when(features.handling.nextRungAt(exception)).thenReturn(Optional.empty());

        assertThat(raised().dueAt("event_firstTimeOver")).isEqualTo("2199-12-31T00:00:00Z");
    }

    @Test
    void what_ends_half_way_up_goes_no_higher() {
        var walk = raised();
        walk.fire("event_firstTimeOver");
        walk.fire("event_secondTimeOver");

        features.owner.on(new ExceptionEnded(exception, null));

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactly("endEvent_settled");
        assertThat(walk.jobs("event_thirdTimeOver")).isEmpty();
    }

    @Test
    void an_exception_that_ended_already_may_end_again() {
        var walk = raised();
        features.owner.on(new ExceptionEnded(exception, null));

        features.owner.on(new ExceptionEnded(exception, null));

        assertThat(walk.standsAt()).isEmpty();
    }

    private Walk raised() {
        features.owner.on(new ExceptionRaised(exception, null));
        return Walk.of("resolveException", exception);
    }
}
