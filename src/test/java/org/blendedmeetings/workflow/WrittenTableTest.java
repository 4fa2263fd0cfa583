package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.blendedmeetings.workflow.PolicyReader.BASE;
import static org.blendedmeetings.workflow.PolicyReader.CONDITIONS;

import java.util.List;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.WrittenRow;
import org.junit.jupiter.api.Test;

/** The tables as people read them, as they stand in the file. */
class WrittenTableTest {

    @Test
    void every_rule_is_a_row_in_the_order_of_the_table() {
        var rows = conditions(new EditedTables());

        assertThat(rows).hasSameSizeAs(PolicyDmn.conditionRules());
        assertThat(rows.get(0).says().id()).isEqualTo("D2-01");
        assertThat(rows.get(0).description()).startsWith("A pair kept apart");
        assertThat(rows.get(0).values("fact")).containsExactly("KEPT_APART");
    }

    @Test
    void a_table_the_council_edited_shows_as_it_is() {
        var edited = new EditedTables()
                .says(BASE, "rule_D1_06", "words", "\"Choose as you like.\"")
                .asks(CONDITIONS, "rule_D2_11", "number", "[4..15]");

        var base = new WrittenTable(edited.model(BASE)).rows(rule -> BaseRows.read(rule, "edited"));
        assertThat(base)
                .filteredOn(row -> row.values("meetingType").contains("RCPC_N"))
                .extracting(row -> row.says().words())
                .containsExactly("Choose as you like.");
        assertThat(conditions(edited))
                .filteredOn(row -> row.says().id().equals("D2-11"))
                .flatExtracting(WrittenRow::when)
                .extracting(WrittenRow.When::number)
                .contains("[4..15]");
    }

    @Test
    void a_cell_that_fits_all_but_some_values_says_so() {
        var deaf = conditions(new EditedTables()).stream()
                .filter(row -> row.says().id().equals("D2-07"))
                .findFirst()
                .orElseThrow();

        assertThat(deaf.when())
                .filteredOn(WrittenRow.When::not)
                .extracting(WrittenRow.When::label, WrittenRow.When::values)
                .containsExactly(tuple("They wished", List.of("VIDEO")));
    }

    private static List<WrittenRow<Condition>> conditions(EditedTables tables) {
        return new WrittenTable(tables.model(CONDITIONS)).rows(ConditionRows::read);
    }
}
