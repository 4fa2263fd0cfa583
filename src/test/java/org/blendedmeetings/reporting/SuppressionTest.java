package org.blendedmeetings.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is recognised by a small count, and nobody can compute one. */
class SuppressionTest {

    @Test
    void counts_from_1_to_5_are_not_said() {
        assertThat(List.of(new Count(0), new Count(1), new Count(5), new Count(6)))
                .extracting(Count::words)
                .containsExactly("0", "fewer than 6", "fewer than 6", "6");
    }

    @Test
    void a_share_is_said_only_where_both_counts_are() {
        var forty = new Count(40);

        assertThat(new Count(34).of(forty)).isEqualTo("34 of 40 (85%)");
        assertThat(new Count(3).of(forty)).isEqualTo("fewer than 6 of 40");
        assertThat(new Count(3).of(new Count(5))).isEqualTo("fewer than 6");
        assertThat(new Count(0).of(new Count(0))).isEqualTo("0 of 0");
    }

    @Test
    void a_second_count_of_the_row_goes_with_a_small_one() {
        assertThat(hidden(new long[] {30, 3, 8, 0})).isEqualTo("30 fewer than 6, not shown, 0");
    }

    @Test
    void two_small_ones_whose_sum_leaves_no_choice_take_a_third_with_them() {
        // 2 of two small ones is 1 and 1; 10 is 5 and 5
        assertThat(hidden(new long[] {30, 1, 1, 8})).isEqualTo("30 fewer than 6, fewer than 6, not shown");
        assertThat(hidden(new long[] {30, 5, 5, 8})).isEqualTo("30 fewer than 6, fewer than 6, not shown");
        assertThat(hidden(new long[] {30, 2, 2, 8})).isEqualTo("30 fewer than 6, fewer than 6, 8");
    }

    @Test
    void what_is_large_everywhere_is_shown() {
        var table = table(new long[][] {{10, 20}, {30, 0}});
        Suppression.hide(table.unseen());

        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).noneMatch(Count::isHidden));
        assertThat(table.all().whole().words()).isEqualTo("60");
    }

    @Test
    void as_much_as_may_be_is_still_said() {
        var table = table(new long[][] {{30, 3}, {40, 20}, {50, 25}});
        Suppression.hide(table.unseen());

        assertThat(table.rows()).extracting(row -> row.whole().words()).containsExactly("33", "60", "75", "168");
        assertThat(table.rows())
                .flatExtracting(row -> row.cells().stream().map(Count::words).toList())
                .containsExactly("not shown", "fewer than 6", "not shown", "not shown", "50", "25", "120", "48");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nobody_who_adds_up_learns_a_small_count(int rows) {
        var chance = new Random(903 + rows);
        for (var round = 0; round < 150; round++) {
            var counts = new long[rows][2];
            for (var row : counts) {
                IntStream.range(0, 2).forEach(column -> row[column] = chance.nextInt(12));
            }
            var table = table(counts);
            Suppression.hide(table.unseen());

            assertThat(Attacker.learnsFrom(table))
                    .as(java.util.Arrays.deepToString(counts))
                    .isFalse();
        }
    }

    @Test
    void an_attacker_learns_from_a_table_that_only_hides_the_small_ones() {
        assertThat(Attacker.learnsFrom(table(new long[][] {{10, 3}, {8, 9}}))).isTrue();
    }

    private static Table table(long[][] counts) {
        var tally = new Tally(IntStream.range(0, counts[0].length)
                .mapToObj(each -> "column " + each)
                .toList());
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts[row].length; column++) {
                tally.add("row " + row, "column " + column, counts[row][column]);
            }
        }
        return Table.of("Row", tally, null, null);
    }

    /** The first is shown apart. */
    private static String hidden(long[] row) {
        var parts = IntStream.range(0, row.length)
                .mapToObj(at -> new Count(row[at]))
                .toList();
        var whole = new Count(
                IntStream.range(0, row.length).mapToLong(at -> row[at]).sum());
        Suppression.hide(List.of(new Sum(whole, parts)));
        assertThat(whole.isHidden()).isFalse();
        return parts.get(0).words() + " "
                + String.join(
                        ", ",
                        parts.subList(1, parts.size()).stream()
                                .map(Count::words)
                                .toList());
    }
}
