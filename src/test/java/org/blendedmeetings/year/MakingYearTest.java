package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;

/** What falls due laid beside what each week can take. */
class MakingYearTest {
    private static final YearSettings SETTINGS =
            TimescaleFixtures.fromConfig("year.yaml", "blended.year", YearSettings.class);
    private static final Week CHRISTMAS = new Week(LocalDate.of(2026, 12, 21));

    private final List<Counted> counted = new ArrayList<>();

    @Test
    void a_week_with_fewer_working_days_takes_as_much_less() {
        assertThat(room("2026-12-14")).containsExactly(30, 100);
        assertThat(room("2026-12-21")).containsExactly(24, 80); // Christmas Day
        assertThat(room("2026-12-28")).containsExactly(18, 60); // Boxing Day's substitute, New Year's Day
        assertThat(room("2027-03-22")).containsExactly(24, 80); // Good Friday
        assertThat(room("2027-03-29")).containsExactly(24, 80); // Easter Monday
    }

    @Test
    void part_of_a_meeting_is_none() {
        var chairs = new YearSettings.Chairs(org.blendedmeetings.people.ProfessionalRole.IRO, "IROs", 1, 1);

        assertThat(Capacity.of(chairs, 1).in(4)).isZero();
        assertThat(Capacity.of(chairs, 1).in(5)).isEqualTo(1);
    }

    @Test
    void more_than_chairs_can_lead_makes_a_week_over_full_though_there_are_rooms() {
        count("CLA_REVIEW_N", CHRISTMAS, Stage.PLANNED, 25);

        assertThat(week(CHRISTMAS)).satisfies(week -> {
            assertThat(week.overFull()).isTrue();
            assertThat(week.overWords()).isEqualTo("IROs by 1");
            assertThat(week.loadWords()).isEqualTo("IROs 25 of 24, Rooms 25 of 80");
        });
    }

    @Test
    void as_many_as_it_can_take_is_not_too_many() {
        count("CLA_REVIEW_N", CHRISTMAS, Stage.PLANNED, 24);

        assertThat(week(CHRISTMAS).overFull()).isFalse();
    }

    @Test
    void what_others_chair_takes_rooms_only_and_from_18_others_chair() {
        count("CORE_GROUP_N", CHRISTMAS, Stage.PLANNED, 70);
        counted.add(
                new Counted(MeetingTypeFixtures.type("PATHWAY_REVIEW"), true, CHRISTMAS, CHRISTMAS, Stage.ASKED, 3));

        assertThat(week(CHRISTMAS).loadWords()).isEqualTo("IROs 0 of 24, Rooms 73 of 80");
        assertThat(week(CHRISTMAS).held())
                .extracting(LineCount::words)
                .containsExactly("Social care 70", "Leaving care 3");
    }

    @Test
    void a_filter_changes_what_is_counted_by_line_but_not_what_is_too_much() {
        count("CLA_REVIEW_N", CHRISTMAS, Stage.BOOKED, 30);
        count("RCPC_N", CHRISTMAS, Stage.PLANNED, 2);

        var shown = making().weeks(CHRISTMAS, 1, new Showing(Line.CONFERENCES, null)::shows)
                .get(0);

        assertThat(shown.heldInAll()).isEqualTo(2);
        assertThat(shown.limitsInAll()).isEqualTo(2);
        assertThat(shown.stageWords()).isEmpty();
        assertThat(shown.overWords()).isEqualTo("IROs by 6");
        assertThat(week(CHRISTMAS).stageWords()).isEqualTo("30 booked");
    }

    @Test
    void a_week_has_room_for_what_is_too_much_in_another_only_if_it_can_take_more_of_the_same() {
        count("CLA_REVIEW_N", CHRISTMAS, Stage.PLANNED, 25);
        count("CLA_REVIEW_N", CHRISTMAS.plus(-1), Stage.PLANNED, 30);
        count("RCPC_N", CHRISTMAS.plus(-2), Stage.PLANNED, 100);

        assertThat(week(CHRISTMAS.plus(-1)).hasRoomFor(week(CHRISTMAS))).isFalse();
        assertThat(week(CHRISTMAS.plus(-2)).hasRoomFor(week(CHRISTMAS))).isTrue();
        count("RCPC_N", CHRISTMAS.plus(-3), Stage.PLANNED, 101);
        assertThat(week(CHRISTMAS).hasRoomFor(week(CHRISTMAS.plus(-3)))).isTrue();
        assertThat(week(CHRISTMAS.plus(-2)).hasRoomFor(week(CHRISTMAS.plus(-3))))
                .isFalse();
    }

    @Test
    void it_falls_due_in_one_week_and_is_held_in_another() {
        counted.add(new Counted(
                MeetingTypeFixtures.type("RCPC_N"), false, CHRISTMAS, CHRISTMAS.plus(-2), Stage.PLANNED, 4));

        assertThat(week(CHRISTMAS).limitsInAll()).isEqualTo(4);
        assertThat(week(CHRISTMAS).heldInAll()).isZero();
        assertThat(week(CHRISTMAS.plus(-2)).heldInAll()).isEqualTo(4);
    }

    @Test
    void what_has_no_limit_is_held_without_falling_due() {
        counted.add(new Counted(MeetingTypeFixtures.type("FGC"), false, null, CHRISTMAS, Stage.BOOKED, 1));

        assertThat(week(CHRISTMAS).limitsInAll()).isZero();
        assertThat(week(CHRISTMAS).heldInAll()).isEqualTo(1);
    }

    @Test
    void school_holidays_are_said_whole_or_by_their_days() {
        assertThat(week(CHRISTMAS).school()).isEqualTo("School holidays");
        assertThat(week(new Week(LocalDate.of(2027, 2, 15))).school()).isEqualTo("Half-term");
        assertThat(week(new Week(LocalDate.of(2027, 3, 22))).school()).isEqualTo("School holidays, Friday");
        assertThat(week(new Week(LocalDate.of(2026, 12, 14))).school()).isNull();
        assertThat(week(new Week(LocalDate.of(2026, 7, 20))).school())
                .isEqualTo("School holidays, Wednesday to Friday");
    }

    private void count(String type, Week week, Stage stage, int number) {
        counted.add(new Counted(MeetingTypeFixtures.type(type), false, week, week, stage, number));
    }

    private List<Integer> room(String monday) {
        return week(new Week(LocalDate.parse(monday))).loads().stream()
                .map(Load::room)
                .toList();
    }

    private YearWeek week(Week week) {
        return making().weeks(week, 1, Showing.ALL::shows).get(0);
    }

    private MakingYear making() {
        var capacities =
                List.of(Capacity.of(SETTINGS.chairs().get(0), 10), Capacity.ofRooms(10, SETTINGS.sessionsARoomADay()));
        return new MakingYear(
                counted, capacities, TimescaleFixtures.calendar().daysOff(), TimescaleFixtures.schoolTerms());
    }
}
