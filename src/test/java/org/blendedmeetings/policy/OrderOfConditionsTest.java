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
        for (var row : rows()) {
            for (var one : conditions()) {
                for (var other : conditions()) {
                    assertThat(narrowed(row, one, other))
                            .as("%s with %s and %s", row.id(), one.id(), other.id())
                            .isEqualTo(narrowed(row, other, one));
                }
            }
        }
    }

    @Test
    void no_pair_of_conditions_allows_what_the_row_refuses_but_paper() {
        for (var row : rows()) {
            for (var one : conditions()) {
                for (var other : conditions()) {
                    var narrowed = narrowed(row, one, other);
                    assertThat(row.allowed()).containsAll(narrowed.allowed());
                    narrowed.tiers().forEach((format, tier) -> assertThat(tier)
                            .as("%s, %s", row.id(), format)
                            .isGreaterThanOrEqualTo(row.tierOf(format).orElse(1)));
                    assertThat(narrowed.allowed()).contains(narrowed.recommended());
                }
            }
        }
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
