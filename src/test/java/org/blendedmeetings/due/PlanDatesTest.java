package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the census of children in need refuses is refused where it is entered. */
class PlanDatesTest {
    private final List<PeriodView> periods = new ArrayList<>();
    private final List<HeldView> held = new ArrayList<>();
    private final PlanDates plan = new PlanDates(new ChildsClocks(List.of(), periods, held));

    @Test
    void a_protection_plan_begins_on_the_day_of_its_conference() {
        held("ICPC", "2026-11-17");

        assertThat(plan.onTheDayOfItsConference(day("2026-11-17"), false)).isEmpty();
        refused(() -> plan.onTheDayOfItsConference(day("2026-11-18"), false), "since", "2885", "17 November 2026");
    }

    @Test
    void or_on_one_of_which_somebody_says_that_it_was_then() {
        refused(() -> plan.onTheDayOfItsConference(day("2026-11-18"), false), "since", "none is known here");
        assertThat(plan.onTheDayOfItsConference(day("2026-11-18"), true)).isEmpty();
    }

    @Test
    void a_child_who_moved_here_on_a_plan_may_have_none_here_and_it_is_said() {
        period("TRANSFER", "2026-11-02", null);

        assertThat(plan.onTheDayOfItsConference(day("2026-09-02"), false))
                .hasValueSatisfying(notice -> assertThat(notice).contains("moved here"));
    }

    @Test
    void never_at_a_weekend() {
        refused(() -> plan.onTheDayOfItsConference(day("2026-11-21"), true), "since", "8875");
        assertThatCode(() -> plan.onTheDayOfItsConference(day("2026-11-20"), true))
                .doesNotThrowAnyException();
    }

    @Test
    void nor_before_the_enquiry_its_conference_concludes() {
        period("ENQUIRY", "2026-11-17", null);

        refused(() -> plan.onTheDayOfItsConference(day("2026-11-16"), true), "since", "1104");
        assertThatCode(() -> plan.onTheDayOfItsConference(day("2026-11-17"), true))
                .doesNotThrowAnyException();
    }

    @Test
    void nor_on_the_day_of_a_review() {
        held("RCPC_1", "2026-11-17");

        refused(() -> plan.onTheDayOfItsConference(day("2026-11-17"), true), "since", "8841");
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3} from 2 November is refused: {4}")
    @CsvSource({
        "CHILD_IN_NEED, 2026-03-02, , PROTECTION_PLAN, true",
        "CHILD_IN_NEED, 2026-03-02, 2026-11-03, PROTECTION_PLAN, true",
        "CHILD_IN_NEED, 2026-03-02, 2026-11-02, PROTECTION_PLAN, false",
        "PROTECTION_PLAN, 2026-03-02, , CHILD_IN_NEED, true",
        "PROTECTION_PLAN, 2026-03-02, 2026-11-02, CHILD_IN_NEED, false",
        "PROTECTION_PLAN, 2026-11-09, , CHILD_IN_NEED, true",
        "CARE, 2026-03-02, , PROTECTION_PLAN, false",
        "CHILD_IN_NEED, 2026-03-02, , CARE, false"
    })
    void a_plan_in_need_and_a_protection_plan_do_not_run_at_once(
            String kind, String since, String until, String begins, boolean refused) {
        period(kind, since, until);
        ThrowingCallable beginning = () -> plan.notBesideTheOther("kind", begins, day("2026-11-02"));

        if (refused) {
            refused(beginning, "kind", "4001", "End it first");
        } else {
            assertThatCode(beginning).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "a review conference on {0}: refused {1}")
    @CsvSource({"2026-11-16, true", "2026-11-17, true", "2026-11-18, false"})
    void a_review_conference_comes_after_the_day_its_plan_began(String on, boolean refused) {
        period("PROTECTION_PLAN", "2026-11-17", null);

        recorded("RCPC_1", "2026-11-17", on, true, refused, "8841");
    }

    @ParameterizedTest(name = "an initial conference on {0}: refused {1}")
    @CsvSource({"2026-11-01, true", "2026-11-02, false"})
    void an_initial_conference_is_not_before_its_strategy_discussion(String on, boolean refused) {
        recorded("ICPC", "2026-11-02", on, true, refused, "1104");
    }

    @ParameterizedTest(name = "one was held on {0}, another on 17 November: refused {1}")
    @CsvSource({"2026-11-10, true", "2026-11-02, true", "2026-11-17, false", "2026-11-01, false"})
    void an_enquiry_has_one_initial_conference(String before, boolean refused) {
        held("ICPC", before);

        recorded("ICPC", "2026-11-02", "2026-11-17", true, refused, "2884");
    }

    @Test
    void a_conference_that_begins_a_plan_waits_until_the_plan_in_need_has_ended() {
        period("CHILD_IN_NEED", "2026-03-02", null);

        recorded("ICPC", "2026-11-02", "2026-11-17", true, true, "4001");
        recorded("ICPC", "2026-11-02", "2026-11-17", false, false, null);
    }

    private void recorded(String type, String clock, String on, boolean goesOn, boolean refused, String rule) {
        var clocks = mock(ReadingClocks.class);
        when(clocks.of(any())).thenReturn(new ChildsClocks(List.of(), periods, held));
        var dates = new ConferenceDates(clocks, DueFixtures.kinds());
        var meeting = AMeeting.of(type).from(day(clock)).view();
        ThrowingCallable recording =
                () -> dates.check(meeting, new RecordOutcome(Outcome.HELD, day(on), Map.of(), null, goesOn));
        if (refused) {
            assertThatThrownBy(recording).isInstanceOf(Refused.class).hasMessageContaining(rule);
        } else {
            assertThatCode(recording).doesNotThrowAnyException();
        }
    }

    private static void refused(ThrowingCallable what, String field, String... words) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refused.class, each -> assertThat(each.field()).isEqualTo(field))
                .hasMessageContainingAll(words);
    }

    private void period(String kind, String since, String until) {
        periods.add(new PeriodView(DueFixtures.kinds().get(kind), day(since), until == null ? null : day(until), null));
    }

    private void held(String type, String on) {
        held.add(new HeldView(null, MeetingTypeFixtures.type(type), day(on), null, null, null, null));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
