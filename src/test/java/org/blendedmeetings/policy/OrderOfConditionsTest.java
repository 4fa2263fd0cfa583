package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.workflow.PolicyDmn;
import org.junit.jupiter.api.Test;

/** Conditions only narrow a row or add to it, and their order does not matter (policy 0.5). */
class OrderOfConditionsTest {
    private static final PolicyTables TABLES = PolicyDmn.tables();

    @Test
    void every_pair_of_conditions_narrows_every_row_alike_in_both_orders() {
        assertThat(pairs((row, one, other) -> narrowed(row, one, other).equals(narrowed(row, other, one))))
                .isEmpty();
    }

    @Test
    void no_pair_of_conditions_allows_what_the_row_refuses_but_paper() {
        assertThat(pairs((row, one, other) -> {
                    var narrowed = narrowed(row, one, other);
                    return row.allowed().containsAll(narrowed.allowed())
                            && narrowed.allowed().contains(narrowed.recommended())
                            && narrowed.tiers().entrySet().stream()
                                    .allMatch(each -> each.getValue()
                                            >= row.tierOf(each.getKey()).orElse(1));
                }))
                .isEmpty();
    }

    /** The pairs, on each row, of which it does not hold. */
    private static List<String> pairs(Holds holds) {
        var conditions = conditions();
        return rows().stream()
                .flatMap(row -> conditions.stream().flatMap(one -> conditions.stream()
                        .filter(other -> !holds.of(row, one, other))
                        .map(other -> row.id() + " with " + one.id() + " and " + other.id())))
                .toList();
    }

    private interface Holds {
        boolean of(BaseRow row, Condition one, Condition other);
    }

    private static BaseRow narrowed(BaseRow row, Condition first, Condition second) {
        return new Narrowing(row, List.of(first, second)).narrowed();
    }

    private static List<BaseRow> rows() {
        return MeetingTypeFixtures.catalogue().requestable().stream()
                .map(MeetingType::code)
                .flatMap(type -> Stream.of(EarlyReason.values()).flatMap(reason -> TABLES.base(type, reason).stream()))
                .distinct()
                .toList();
    }

    /** Those of every case in which one fires. */
    private static List<Condition> conditions() {
        return ConditionRowsTest.fires().stream()
                .map(each -> ((APolicyCase) each.get()[1]).advice(TABLES))
                .flatMap(said -> Stream.concat(
                        said.conditions().stream(),
                        said.people().stream().flatMap(person -> person.conditions().stream())))
                .distinct()
                .toList();
    }
}
