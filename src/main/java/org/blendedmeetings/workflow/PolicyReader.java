package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.KnownFact;
import org.blendedmeetings.policy.OutcomeRow;
import org.blendedmeetings.policy.PolicyTables;
import org.blendedmeetings.policy.WishState;

/**
 * One version of the three tables. What a table can be asked is finite, and a version never changes its mind: each answer is
 * worked out once and remembered.
 */
final class PolicyReader implements PolicyTables {
    static final String BASE = "baseFormat";
    static final String CONDITIONS = "formatConditions";
    static final String OUTCOME = "preferenceOutcome";

    /** More than the tables can tell apart in practice; beyond it answers are worked out again. */
    private static final int REMEMBERED = 20_000;

    private final BiFunction<String, Map<String, Object>, List<Map<String, Object>>> tables;
    private final String version;
    private final OptionalInt arrangementDays;
    private final Map<Map<String, Object>, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    /**
     * @param tables answers a decision, by its id and inputs, with the outputs of the rules that fit
     */
    PolicyReader(BiFunction<String, Map<String, Object>, List<Map<String, Object>>> tables, String version) {
        this(tables, version, OptionalInt.empty());
    }

    /**
     * @param arrangementDays where the council published them with its tables
     */
    PolicyReader(
            BiFunction<String, Map<String, Object>, List<Map<String, Object>>> tables,
            String version,
            OptionalInt arrangementDays) {
        this.tables = tables;
        this.version = version;
        this.arrangementDays = arrangementDays;
    }

    @Override
    public Optional<BaseRow> base(String meetingType, EarlyReason earlyReason) {
        return ask(BASE, Map.of("meetingType", meetingType, "earlyReason", earlyReason.name())).stream()
                .findFirst()
                .map(rule -> BaseRows.read(rule, version));
    }

    @Override
    public List<Condition> conditions(KnownFact known) {
        return ask(CONDITIONS, ConditionRows.inputs(known)).stream()
                .map(ConditionRows::read)
                .toList();
    }

    @Override
    public OutcomeRow outcome(WishState state) {
        return OutcomeRows.read(ask(OUTCOME, OutcomeRows.inputs(state)).get(0));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public OptionalInt arrangementDays() {
        return arrangementDays;
    }

    private List<Map<String, Object>> ask(String decision, Map<String, Object> inputs) {
        if (answers.size() > REMEMBERED) {
            return tables.apply(decision, inputs);
        }
        return answers.computeIfAbsent(inputs, each -> tables.apply(decision, each));
    }
}
