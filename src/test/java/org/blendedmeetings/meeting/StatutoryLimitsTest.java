package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.LimitUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of timescales, written out by hand a second time (domain 1.1 and its "Built as"). */
class StatutoryLimitsTest {
    private static final String TABLE =
            """
            CLA_REVIEW_1,       20 WD,     LAW,      -
            CLA_REVIEW_2,       3 MONTHS,  LAW,      -
            CLA_REVIEW_N,       6 MONTHS,  LAW,      -
            CLA_REVIEW_EARLY,   10 WD,     LOCAL,    -
            SHORT_BREAK_REVIEW, 3 MONTHS,  LAW,      6 MONTHS
            S17_SHORT_BREAK,    6 MONTHS,  GUIDANCE, -
            ADOPTION_REVIEW,    3 MONTHS,  LAW,      6 MONTHS
            ADOPTION_PLACED_1,  4 WEEKS,   LAW,      -
            ADOPTION_PLACED_2,  3 MONTHS,  LAW,      -
            ADOPTION_PLACED_N,  6 MONTHS,  LAW,      -
            SECURE_REVIEW,      1 MONTHS,  LAW,      3 MONTHS
            PATHWAY_REVIEW,     6 MONTHS,  LAW,      -
            PATHWAY_ASSESS,     3 MONTHS,  LAW,      -
            MIDWAY,             3 MONTHS,  LOCAL,    -
            STRATEGY,           3 WD,      GUIDANCE, -
            S47,                0 NONE,    GUIDANCE, -
            ICPC,               15 WD,     GUIDANCE, -
            ICPC_PREBIRTH,      15 WD,     GUIDANCE, -
            ICPC_TRANSFER,      15 WD,     GUIDANCE, -
            RCPC_1,             3 MONTHS,  GUIDANCE, -
            RCPC_N,             6 MONTHS,  GUIDANCE, -
            CORE_GROUP_1,       10 WD,     GUIDANCE, -
            CORE_GROUP_N,       6 WEEKS,   LOCAL,    -
            CIN_PLAN,           10 WD,     LOCAL,    -
            CIN_REVIEW,         6 WEEKS,   LOCAL,    -
            FGC,                0 NONE,    LAW,      -
            PEP_1,              10 WD,     LOCAL,    -
            PEP_N,              0 TERM,    GUIDANCE, -
            PLACEMENT_PLAN,     5 WD,      LAW,      -
            STABILITY,          5 WD,      LOCAL,    -
            DISRUPTION,         20 DAYS,   LOCAL,    -
            DISCHARGE,          0 NONE,    LOCAL,    -
            EH_CONTACT,         15 WD,     LOCAL,    -
            EH_TAF_1,           15 WD,     LOCAL,    -
            EH_TAF_N,           12 WEEKS,  LOCAL,    -
            YJ_PANEL,           20 WD,     GUIDANCE, -
            YJ_REVIEW,          3 MONTHS,  LOCAL,    -
            YJ_CUSTODY,         10 WD,     GUIDANCE, -
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = TABLE, nullValues = "-")
    void each_type_has_the_limit_of_the_table(String code, String amount, LimitKind kind, String afterwards) {
        var limit = MeetingTypeFixtures.type(code).limit();

        assertThat(limit.amount() + " " + limit.unit()).isEqualTo(amount);
        assertThat(limit.kind()).isEqualTo(kind);
        assertThat(
                        limit.afterFirst() == null
                                ? null
                                : limit.afterFirst().amount() + " "
                                        + limit.afterFirst().unit())
                .isEqualTo(afterwards);
        assertThat(limit.beforeDue()).isEqualTo(code.equals("ICPC_PREBIRTH"));
    }

    @Test
    void the_catalogue_has_the_rows_of_the_table_and_no_others() {
        assertThat(MeetingTypeFixtures.catalogue().all())
                .extracting(MeetingType::code)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TABLE.split("\n"))
                        .map(row -> row.split(",")[0])
                        .toList());
    }

    @Test
    void what_counts_no_days_says_what_decides() {
        assertThat(MeetingTypeFixtures.catalogue().all())
                .filteredOn(type -> !type.limit().unit().counts())
                .allSatisfy(type -> assertThat(type.limit().note()).isNotBlank())
                .extracting(type -> type.limit().unit())
                .containsOnly(LimitUnit.NONE, LimitUnit.TERM);
    }
}
