package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class FollowingSettingsTest {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = UUID.randomUUID();

    private final FollowsSettings one = mock(FollowsSettings.class);
    private final FollowsSettings other = mock(FollowsSettings.class);
    private final EntityManager entities = mock(EntityManager.class);
    private final CalendarState state = new CalendarState();
    private final FollowingSettings settings = with(TimescaleFixtures.settings());

    @BeforeEach
    void one_feature_has_two_steps_and_the_other_none() {
        when(entities.find(CalendarState.class, CalendarState.ONLY)).thenReturn(state);
        when(one.settings()).thenReturn("15 WD");
        when(other.settings()).thenReturn("6 MONTHS");
        when(one.follow(eq(FIRST), any(), any())).thenReturn(Optional.of(LAST));
        when(one.follow(eq(LAST), any(), any())).thenReturn(Optional.empty());
        when(other.follow(any(), any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void a_new_database_has_nothing_to_bring_along_and_keeps_by_which_settings_it_begins() {
        assertThat(settings.isBehind()).isFalse();
        assertThat(state.settings()).hasSize(64);
        assertThat(settings.follow(null)).isNull();
        nothingWasAsked();
    }

    @Test
    void a_start_with_the_same_settings_touches_nothing_and_waits_for_nobody() {
        settings.isBehind();

        assertThat(with(TimescaleFixtures.settings()).isBehind()).isFalse();
        assertThat(settings.follow(null)).isNull();
        nothingWasAsked();
        verify(entities, never()).refresh(any(), any(LockModeType.class));
    }

    @Test
    void with_others_every_feature_follows_step_by_step_and_then_they_count() {
        state.follows("unknown");
        assertThat(settings.isBehind()).isTrue();

        var steps = 0;
        String place = null;
        do {
            assertThat(state.settings()).isEqualTo("unknown");
            place = settings.follow(place);
            steps++;
        } while (place != null);

        assertThat(steps).isEqualTo(4);
        assertThat(settings.isBehind()).isFalse();
        var inOrder = inOrder(one, other);
        inOrder.verify(one).follow(eq(FIRST), any(), eq("The council's settings changed."));
        inOrder.verify(one).follow(eq(LAST), any(), any());
        inOrder.verify(other).follow(eq(FIRST), any(), any());
    }

    @Test
    void what_fails_leaves_them_to_be_followed_again() {
        state.follows("unknown");
        when(other.follow(any(), any(), any())).thenThrow(new IllegalStateException("the row is broken"));
        var place = settings.follow(settings.follow(null));

        assertThatThrownBy(() -> settings.follow(place)).hasMessage("the row is broken");

        assertThat(settings.isBehind()).isTrue();
    }

    @Test
    void what_was_begun_by_other_settings_ends_and_leaves_these_to_be_followed_from_the_first() {
        state.follows("unknown");
        var halfWay = settings.follow(null);
        when(one.settings()).thenReturn("10 WD");

        assertThat(settings.follow(halfWay)).isNull();

        verify(one, never()).follow(eq(LAST), any(), any());
        assertThat(settings.isBehind()).isTrue();
        settings.follow(null);
        verify(one, times(2)).follow(eq(FIRST), any(), any());
    }

    @Test
    void a_day_a_term_and_what_a_feature_computes_from_are_each_a_change() {
        settings.isBehind();

        assertThat(with(TimescaleFixtures.withBankHoliday(LocalDate.of(2026, 12, 1)))
                        .isBehind())
                .isTrue();
        var terms = TimescaleFixtures.changed("terms.yaml", text -> text.replace("2027-03-25", "2027-03-19"));
        assertThat(with(TimescaleFixtures.settings(), terms).isBehind()).isTrue();
        when(other.settings()).thenReturn("5 MONTHS");
        assertThat(settings.isBehind()).isTrue();
    }

    @Test
    void what_a_bank_holiday_is_called_is_none() {
        with(TimescaleFixtures.withBankHoliday(LocalDate.of(2026, 12, 25))).isBehind();

        assertThat(settings.isBehind()).isFalse();
    }

    private void nothingWasAsked() {
        verify(one, never()).follow(any(), any(), any());
        verify(other, never()).follow(any(), any(), any());
    }

    private FollowingSettings with(TimescaleSettings closures) {
        return with(closures, TimescaleFixtures.changed("terms.yaml", text -> text));
    }

    private FollowingSettings with(TimescaleSettings closures, String terms) {
        ObjectProvider<FollowsSettings> features = new ObjectProvider<>() {
            @Override
            public Stream<FollowsSettings> stream() {
                return Stream.of(one, other);
            }
        };
        var schoolTerms = new SchoolTerms(
                TimescaleFixtures.fromYaml(terms, "blended.timescale", SchoolTermSettings.class),
                ClosureCalendar.asConfigured(closures));
        return new FollowingSettings(new SettingsInForce(closures, schoolTerms, features), features, entities);
    }
}
