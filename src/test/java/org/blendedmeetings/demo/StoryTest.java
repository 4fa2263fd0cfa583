package org.blendedmeetings.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today's meetings in the invented borough show everything that can become of one. */
class StoryTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private static Anchors on(LocalDate today) {
        return new Anchors(
                MeetingTypeFixtures.catalogue(), TimescaleFixtures.limits(), TimescaleFixtures.workingDays(), today);
    }

    @Test
    void there_are_some_eighty_meetings() {
        assertThat(Story.all().stream().mapToInt(Story::children).sum()).isBetween(75, 95);
    }

    @Test
    void each_ends_somewhere_else_and_nothing_that_can_happen_is_left_out() {
        assertThat(Story.all().stream().map(Story::until).collect(toSet())).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void the_four_kinds_and_more_are_there() {
        assertThat(Story.all().stream().map(Story::type).collect(toSet()))
                .contains("CLA_REVIEW_N", "ICPC", "EH_CONTACT", "STRATEGY")
                .hasSizeGreaterThan(10);
    }

    @Test
    void some_are_pencilled_some_expected_and_some_proposed_by_staff() {
        assertThat(asked())
                .anyMatch(Manner::pencilled)
                .anyMatch(Manner::expected)
                .anyMatch(asked -> asked.proposed() != null);
    }

    @Test
    void people_say_something_in_every_way() {
        assertThat(Story.all().stream()
                        .flatMap(each -> Stream.of(each.child(), each.mother(), each.father()))
                        .map(Said::how)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Said.How.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-12-28", "2027-03-01", "2027-04-02"})
    void a_clock_starts_before_today_unless_it_is_expected(LocalDate today) {
        assertThat(Story.all())
                .allSatisfy(story -> assertThat(on(today).clockOf(story).isAfter(today))
                        .as(story.toString())
                        .isEqualTo(story.asked().expected()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-12-28", "2027-03-01", "2027-04-02"})
    void a_few_are_past_their_limit_and_only_they_need_a_reason(LocalDate today) {
        assertThat(Story.all().stream().filter(story -> late(story, today)).count())
                .isBetween(2L, 6L);
    }

    @Test
    void a_pencilled_time_lies_ahead() {
        assertThat(Story.all().stream().filter(story -> story.asked().pencilled()))
                .allSatisfy(story -> assertThat(on(SUNDAY).pencilled(story))
                        .isAfter(SUNDAY.plusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC)));
    }

    @Test
    void what_nobody_understands_is_refused() {
        assertThatThrownBy(() -> Manner.of("pencilld")).hasMessageContaining("pencilld");
    }

    private static boolean late(Story story, LocalDate today) {
        return on(today).late(story.type(), on(today).clockOf(story));
    }

    private static Stream<Manner> asked() {
        return Story.all().stream().map(Story::asked);
    }
}
