package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.due.DueFixtures.Life;
import org.blendedmeetings.due.History.Spell;
import org.junit.jupiter.api.Test;

/** What comes first where several things happen on one day, or while another period of the kind goes on. */
class SameDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void an_old_period_ends_before_the_new_one_begins_whichever_was_entered_first() {
        assertThat(types(new Life().began("CARE", "2026-11-02").period("CARE", "2025-01-08", "2026-11-02", null)))
                .containsExactlyInAnyOrder("CLA_REVIEW_1", "PEP_1");
    }

    @Test
    void a_review_on_the_day_care_began_is_the_first() {
        assertThat(types(new Life().began("CARE", "2026-11-02").held("CLA_REVIEW_1", "2026-11-02")))
                .contains("CLA_REVIEW_2");
    }

    @Test
    void what_calls_for_an_early_review_on_the_day_of_a_review_calls_for_the_next() {
        assertThat(types(new Life()
                        .began("CARE", "2020-01-06")
                        .held("CLA_REVIEW_N", "2026-10-05")
                        .called("CARE_REVIEW", "2026-10-05")))
                .contains("CLA_REVIEW_EARLY");
    }

    @Test
    void a_call_for_one_chain_brings_no_other_forward() {
        assertThat(types(new Life().began("CARE", "2020-01-06").called("REVIEW_CONFERENCE", "2026-10-05")))
                .contains("CLA_REVIEW_1");
    }

    @Test
    void the_end_of_a_period_ends_what_the_next_one_does_not_speak_of() {
        var reviews = Set.of("CARE_REVIEW");

        assertThat(types(new Life()
                        .period("CARE", "2025-01-08", "2025-06-02", null)
                        .period("CARE", "2026-11-02", null, reviews)))
                .containsExactly("CLA_REVIEW_1");
        assertThat(types(new Life()
                        .period("CARE", "2025-01-08", "2026-11-02", null)
                        .period("CARE", "2026-11-02", null, reviews)))
                .containsExactly("CLA_REVIEW_1");
    }

    @Test
    void a_period_within_another_leaves_its_end_an_end() {
        assertThat(types(new Life()
                        .period("PROTECTION_PLAN", "2026-01-05", "2026-03-02", null)
                        .period("PROTECTION_PLAN", "2026-01-12", "2026-01-26", null)
                        .held("ICPC", "2026-02-10")))
                .isEmpty();
    }

    @Test
    void what_somebody_gave_as_the_reason_is_said() {
        var care = DueFixtures.kinds().get(PeriodKinds.CARE);
        var moved = new Spell(care, LocalDate.of(2025, 1, 8), LocalDate.of(2026, 3, 2), "Moved to Leeds.", null);

        assertThat(outlook(new History(null, null, List.of(moved), List.of(), List.of()))
                        .whyOver("CARE_REVIEW"))
                .isEqualTo("Moved to Leeds.");
    }

    @Test
    void a_conference_about_a_child_not_born_yet_is_due_before_the_birth() {
        var unborn = new PeriodKind(
                "UNBORN", "", "", "", List.of("ICPC_PREBIRTH"), List.of(), List.of(), List.of(), true, null, true);
        var spell = new Spell(unborn, LocalDate.of(2026, 11, 23), null, null, null);
        var expected = LocalDate.of(2026, 12, 4);

        assertThat(outlook(new History(null, expected, List.of(spell), List.of(), List.of()))
                        .next()
                        .get("INITIAL_CONFERENCE")
                        .deadline()
                        .limitOn())
                .isEqualTo("2026-12-03");
    }

    private static List<String> types(Life life) {
        return outlook(life.history()).next().values().stream()
                .map(each -> each.due().type().code())
                .toList();
    }

    private static Outlook outlook(History history) {
        return DueFixtures.falling().of(history, TODAY);
    }
}
