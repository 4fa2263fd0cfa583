package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.booking.SlotQuestions.LIMIT;
import static org.blendedmeetings.booking.SlotQuestions.at;
import static org.blendedmeetings.booking.SlotQuestions.busy;
import static org.blendedmeetings.booking.SlotQuestions.freeOnlyOn;
import static org.blendedmeetings.booking.SlotQuestions.question;
import static org.blendedmeetings.booking.SlotQuestions.room;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.Test;

/** What is suggested, in what order, and what is said about it. */
class SlotSearchTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);

    private final SlotSearch search = SlotQuestions.search();

    @Test
    void with_nothing_in_the_way_the_day_aimed_at_comes_first_and_says_why() {
        var best = best(question());

        assertThat(best.start()).isEqualTo(at(12, 7, 10, 0));
        assertThat(best.end()).isEqualTo(at(12, 7, 11, 0));
        assertThat(best.why())
                .containsExactly("inside the limit, 5 working days to spare", "nobody's hard time", "no room needed");
    }

    @Test
    void suggestions_are_spread_over_mornings_and_afternoons() {
        var halfDays = search.find(question().asked(), 6).slots().stream()
                .map(each -> London.dateOf(each.start())
                        + (SlotQuestions.timeOf(each).getHour() < 12 ? "a" : "p"));

        assertThat(halfDays).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void nobody_who_must_come_is_busy() {
        var only = question()
                .person("Ada", freeOnlyOn(THURSDAY, LocalDate.of(2026, 12, 8)))
                .person("Ben", freeOnlyOn(THURSDAY));

        assertThat(search.find(only.asked(), 6).slots()).isNotEmpty().allMatch(each -> London.dateOf(each.start())
                .equals(THURSDAY));
    }

    @Test
    void a_meeting_may_begin_when_another_ends() {
        var tight = question()
                .person("Ada", freeOnlyOn(THURSDAY))
                .person("Ada again", busy(12, 3, 9, 12), busy(12, 3, 13, 17));

        assertThat(search.find(tight.asked(), 6).slots())
                .singleElement()
                .extracting(Slot::start)
                .isEqualTo(at(12, 3, 12, 0));
    }

    @Test
    void the_smallest_room_that_does_is_taken_and_kit_is_left_for_those_who_need_it() {
        var best = best(question()
                .room(room("Hall", 40, false))
                .room(room("Studio", 6, true))
                .room(room("Elm 2", 10, false)));

        assertThat(best.room().name()).isEqualTo("Elm 2");
        assertThat(best.why()).contains("Elm 2, 10 seats");
    }

    @Test
    void a_busy_room_is_not_suggested() {
        var best = best(
                question().room(room("Elm 1", 10, true), busy(12, 7, 9, 17)).room(room("Elm 2", 12, true)));

        assertThat(best.room().name()).isEqualTo("Elm 2");
        assertThat(best.why()).contains("Elm 2 with screen, 12 seats");
    }

    @Test
    void without_a_free_room_there_is_no_slot_and_the_room_is_named_as_the_reason() {
        var found = search.find(
                question().room(room("Elm 1", 10, false), freeOnlyOn(SATURDAY)).asked(), 6);

        assertThat(found.slots()).isEmpty();
        assertThat(found.roomsAreWhy()).isTrue();
        assertThat(found.nearMisses()).isNotEmpty().allMatch(each -> each.obstacle()
                .equals(SlotSearch.NO_ROOM));
    }

    @Test
    void a_near_miss_says_who_is_busy() {
        var found = search.find(
                question()
                        .person("Ada", freeOnlyOn(THURSDAY))
                        .person("Ben", busy(12, 3, 0, 23))
                        .asked(),
                6);

        assertThat(found.slots()).isEmpty();
        assertThat(found.roomsAreWhy()).isFalse();
        assertThat(found.nearMisses()).contains(new NearMiss(at(12, 3, 10, 0), "Ben is busy"));
    }

    @Test
    void two_obstacles_are_no_near_miss() {
        var found = search.find(
                question()
                        .person("Ada", freeOnlyOn(SATURDAY))
                        .person("Ben", freeOnlyOn(SATURDAY))
                        .asked(),
                6);

        assertThat(found).isEqualTo(new SlotsFound(List.of(), List.of(), false));
    }

    @Test
    void a_hard_time_is_avoided_while_there_is_another() {
        var mondays = question().hard(new HardTime(DayOfWeek.MONDAY, null, Part.ALL_DAY));

        assertThat(best(mondays).start()).isEqualTo(at(12, 4, 10, 0));
        assertThat(search.find(mondays.asked(), 6).slots()).noneMatch(Slot::hard);
    }

    @Test
    void a_hard_time_that_is_all_there_is_comes_flagged_and_says_which_but_not_whose() {
        var best = best(question()
                .person("Ada", freeOnlyOn(THURSDAY))
                .hard(new HardTime(DayOfWeek.THURSDAY, null, Part.ALL_DAY))
                .hard(new HardTime(DayOfWeek.FRIDAY, null, Part.MORNING)));

        assertThat(best.hard()).isTrue();
        assertThat(best.why()).contains("hard for the family: Thursdays");
    }

    @Test
    void a_hard_morning_leaves_the_afternoon() {
        var best = best(question()
                .person("Ada", freeOnlyOn(THURSDAY))
                .hard(new HardTime(DayOfWeek.THURSDAY, null, Part.MORNING)));

        assertThat(best.start()).isEqualTo(at(12, 3, 14, 0));
        assertThat(best.hard()).isFalse();
    }

    @Test
    void the_pencilled_time_comes_first_while_it_is_free() {
        var pencilled = question().pencilled(at(12, 10, 15, 15), "Hall").room(room("Hall", 40, false));

        assertThat(best(pencilled).start()).isEqualTo(at(12, 10, 15, 15));
        assertThat(best(pencilled).why()).startsWith("the pencilled time, still free");
        assertThat(best(pencilled.person("Ada", busy(12, 10, 15, 16))).start()).isNotEqualTo(at(12, 10, 15, 15));
    }

    @Test
    void the_pencilled_room_is_preferred_at_every_time() {
        var question = question()
                .pencilled(at(12, 10, 15, 0), "Hall")
                .room(room("Hall", 40, true))
                .room(room("Elm 2", 10, false));

        assertThat(search.find(question.asked(), 6).slots())
                .allMatch(each -> each.room().name().equals("Hall"));
    }

    @Test
    void a_pencilled_time_off_the_quarter_is_still_looked_at() {
        assertThat(best(question().pencilled(at(12, 10, 10, 10), null)).start()).isEqualTo(at(12, 10, 10, 10));
    }

    @Test
    void less_notice_than_due_comes_after_everything_with_notice() {
        var soon = question()
                .target(LocalDate.of(2026, 11, 24))
                .person("Ada", freeOnlyOn(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 11)));
        var slots = search.find(soon.asked(), 6).slots();

        assertThat(slots.get(0).start()).isEqualTo(at(12, 11, 10, 0));
        assertThat(slots)
                .filteredOn(each -> London.dateOf(each.start()).equals(LocalDate.of(2026, 11, 24)))
                .isNotEmpty()
                .allMatch(each -> each.why().contains("short notice for the family: 1 working day"));
    }

    @Test
    void professionals_alone_need_no_notice_and_have_no_hard_times_to_speak_of() {
        var best = best(question().withoutFamily().target(LocalDate.of(2026, 11, 23)));

        assertThat(best.start()).isEqualTo(at(11, 23, 10, 0));
        assertThat(best.why()).containsExactly("inside the limit, 15 working days to spare", "no room needed");
    }

    @Test
    void a_childs_review_is_suggested_after_school() {
        var best = best(question().outsideSchool());

        assertThat(SlotQuestions.timeOf(best)).isEqualTo(LocalTime.of(15, 30));
        assertThat(best.why()).contains("after school");
    }

    @Test
    void school_time_is_said_where_nothing_else_is_left() {
        var best = best(question().outsideSchool().minutes(120));

        assertThat(best.why()).contains("in school time");
    }

    @Test
    void weekends_bank_holidays_and_nights_are_never_suggested() {
        var overChristmas = question()
                .days(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))
                .limit(null)
                .target(LocalDate.of(2026, 12, 25))
                .minutes(480);

        assertThat(search.find(overChristmas.asked(), 30).slots())
                .extracting(each -> London.dateOf(each.start()).getDayOfMonth())
                .containsExactlyInAnyOrder(21, 22, 23, 24, 29, 30, 31);
    }

    @Test
    void nothing_is_suggested_that_has_begun() {
        var tonight = question()
                .withoutFamily()
                .now(at(11, 23, 15, 40))
                .days(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23));

        assertThat(search.find(tonight.asked(), 9).slots())
                .extracting(SlotQuestions::timeOf)
                .containsExactly(LocalTime.of(15, 45));
    }

    @Test
    void a_day_after_the_limit_is_marked_late() {
        var late = best(question().days(LIMIT.plusDays(1), LIMIT.plusDays(1)));

        assertThat(late.late()).isTrue();
        assertThat(late.why()).contains("after the limit");
    }

    @Test
    void a_meeting_longer_than_the_working_day_has_no_slot() {
        assertThat(search.find(question().minutes(495).asked(), 6).slots()).isEmpty();
    }

    private Slot best(SlotQuestions question) {
        return search.find(question.asked(), 6).slots().get(0);
    }
}
