package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.people.Birth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as at 31 March 2026, of a child who was born on 4 May 2012. */
class CheckedTest {
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final LocalDate BORN = LocalDate.of(2012, 5, 4);

    private final List<Refusal> refused = new ArrayList<>();
    private final Checked checked = new Checked(ImportKind.SSDA903_CSV, AS_AT, refused::add);

    @ParameterizedTest
    @CsvSource({
        "REVIEW, , 2026-03-31, , true",
        "REVIEW, , 2026-04-01, , false",
        "PLAN, , 2026-01-01, 2026-03-31, true",
        "PLAN, , 2026-01-01, 2026-04-01, false",
        // born that day and taken into care at once
        "EPISODE, S/C2/, 2012-05-04, , true",
        "EPISODE, S/C2/, 2012-05-03, , false",
        "REVIEW, , 2012-05-03, , false",
        "CARE, , 2012-05-03, , false",
        "LATEST_REVIEW, , 2012-05-03, , false",
        "SHORT_BREAKS, , 2012-05-03, , false",
        "LATEST_BREAK_REVIEW, , 2012-05-03, , false",
        "HELD, CLA_REVIEW_1, 2012-05-03, , false",
        "CLOCK_STARTED, PEP_1, 2012-05-03, , false",
        "CLOCK_STARTED, ADOPTION_REVIEW, 2012-05-03, , false",
        "HELD, SHORT_BREAK_REVIEW, 2012-05-03, , false",
        "HELD, PATHWAY_REVIEW, 2012-05-03, , false",
        "CLOCK_STARTED, YJ_PANEL, 2012-05-03, , false",
        // about a child who was expected
        "SECTION_47, , 2012-05-03, , true",
        "PLAN, , 2012-05-03, , true",
        "PLAN_REVIEW, , 2012-05-03, , true",
        "HELD, ICPC_PREBIRTH, 2012-05-03, , true",
        "HELD, CORE_GROUP_N, 2012-05-03, , true",
        "CLOCK_STARTED, CIN_PLAN, 2012-05-03, , true",
        "CLOCK_STARTED, EH_CONTACT, 2012-05-03, , true",
        "HELD, FGC, 2012-05-03, , true",
        "ENDED, RCPC_N, 2012-05-03, , true"
    })
    void a_day_lies_neither_ahead_of_the_files_nor_before_what_only_the_born_can_have(
            FactKind kind, String code, LocalDate on, LocalDate until, boolean possible) {
        var fact = fact(kind, on, until, code);

        assertThat(checked.possible(List.of(fact), new Birth(BORN, null))).hasSize(possible ? 1 : 0);
        assertThat(refused).hasSize(possible ? 0 : 1);
    }

    @Test
    void where_the_birth_is_not_known_no_day_lies_before_it() {
        var review = fact(FactKind.REVIEW, LocalDate.of(2011, 1, 1), null, null);

        assertThat(checked.possible(List.of(review), new Birth(null, null))).containsExactly(review);
    }

    @Test
    void what_is_told_of_the_child_itself_is_no_day_of_its_chronology() {
        var expected = child(null, AS_AT.plusMonths(2));

        assertThat(checked.possible(List.of(expected), new Birth(null, AS_AT.plusMonths(2))))
                .containsExactly(expected);
    }

    @Test
    void a_refusal_names_file_row_column_and_both_days() {
        checked.possible(List.of(fact(FactKind.REVIEW, LocalDate.of(2012, 5, 3), null, null)), new Birth(BORN, null));

        assertThat(refused).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("header.csv");
            assertThat(one.row()).isEqualTo(2);
            assertThat(one.column()).isEqualTo("REVIEW");
            assertThat(one.why()).contains("3 May 2012", "before the child was born, on 4 May 2012");
        });
    }

    @Test
    void what_the_files_say_of_the_birth_is_beside_what_is_known() {
        assertThat(birth(null, child(BORN, null))).isEqualTo(new Birth(BORN, null));
        assertThat(birth(null, child(BORN, null), child(BORN, null), child(null, null)))
                .isEqualTo(new Birth(BORN, null));
        assertThat(birth(new Birth(BORN, null), child(null, null))).isEqualTo(new Birth(BORN, null));
        assertThat(birth(new Birth(null, AS_AT), child(BORN, null))).isEqualTo(new Birth(BORN, null));
        assertThat(birth(null)).isEqualTo(new Birth(null, null));
        assertThat(refused).isEmpty();
    }

    @Test
    void an_expected_day_is_taken_from_the_files_or_kept() {
        assertThat(birth(null, child(null, AS_AT.plusDays(9)))).isEqualTo(new Birth(null, AS_AT.plusDays(9)));
        assertThat(birth(new Birth(null, AS_AT), child(null, null))).isEqualTo(new Birth(null, AS_AT));
        assertThat(birth(new Birth(null, AS_AT), child(null, AS_AT.plusDays(9))))
                .isEqualTo(new Birth(null, AS_AT.plusDays(9)));
    }

    @Test
    void two_births_are_none_and_it_is_said_whether_our_record_has_the_other() {
        assertThat(birth(new Birth(BORN, null), child(BORN.plusDays(1), null))).isNull();
        assertThat(birth(null, child(BORN, null), child(BORN.plusDays(1), null)))
                .isNull();
        assertThat(birth(new Birth(null, AS_AT), child(BORN, null), child(BORN.plusDays(1), null)))
                .isNull();

        assertThat(refused)
                .extracting(Refusal::why)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Our record"),
                        second -> assertThat(second).startsWith("These files"),
                        third -> assertThat(third).startsWith("These files"));
    }

    @Test
    void nobody_is_born_ahead_of_the_files() {
        assertThat(birth(null, child(AS_AT, null))).isEqualTo(new Birth(AS_AT, null));
        assertThat(refused).isEmpty();

        assertThat(birth(null, child(AS_AT.plusDays(1), null))).isEqualTo(new Birth(null, null));
        assertThat(refused).singleElement().extracting(Refusal::why).asString().contains("give the expected date");
    }

    private Birth birth(Birth known, Fact... told) {
        return checked.birth(List.of(told), known);
    }

    private static Fact child(LocalDate born, LocalDate expected) {
        return fact(FactKind.CHILD, born, expected, null);
    }

    private static Fact fact(FactKind kind, LocalDate on, LocalDate until, String code) {
        return new Fact(kind, "9001", on, until, code, "header.csv", 2);
    }
}
