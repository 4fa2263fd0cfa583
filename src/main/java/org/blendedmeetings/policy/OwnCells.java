package org.blendedmeetings.policy;

import static org.blendedmeetings.policy.FieldKind.AT_LEAST;
import static org.blendedmeetings.policy.FieldKind.RECOMMENDS;
import static org.blendedmeetings.policy.FieldKind.STANDING;
import static org.blendedmeetings.policy.FieldKind.TIER;
import static org.blendedmeetings.policy.FieldKind.UP_TO_AGE;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the tables is the council's own: everything that is not named here stays as the release has it. */
final class OwnCells {
    /** In every base row, in the order of its columns. */
    private static final List<Own> BASE = List.of(
            new Own("inPerson", "inPerson", FieldKind.IN_PERSON, 0),
            new Own("hybridFamilyInRoom", "hybridFamilyInRoom", FieldKind.FAMILY_IN_ROOM, 0),
            new Own("hybridFamilyRemote", "hybridFamilyRemote", STANDING, 0),
            new Own("video", "video", STANDING, 0),
            new Own("phone", "phone", STANDING, 0),
            new Own("series", "series", STANDING, 0),
            new Own("oneParentOrCarer", "oneParentOrCarer", TIER, 0),
            new Own("oneOther", "oneOther", TIER, 0),
            new Own("words", "words", FieldKind.WORDS, 0));

    /** By the rule of the file. */
    private static final Map<String, List<Own>> RULES = Map.ofEntries(
            Map.entry("rule_D2_06_conference", List.of(recommends())),
            Map.entry("rule_D2_07", List.of(recommends())),
            Map.entry("rule_D2_08", List.of(recommends())),
            Map.entry("rule_D2_11", List.of(new Own("upToAge", "number", UP_TO_AGE, 0))),
            Map.entry("rule_D2_12a", List.of(count(), recommends())),
            Map.entry("rule_D2_12b_told", List.of(count())),
            Map.entry("rule_D2_12b_notTold", List.of(count())),
            Map.entry("rule_D2_12b_notChosen", List.of(count(), new Own("videoTier", "videoTier", TIER, 1))),
            Map.entry("rule_D2_13", List.of(recommends())),
            Map.entry("rule_D2_14", List.of(recommends())),
            Map.entry("rule_D2_16", List.of(new Own("remoteTier", "remoteTier", TIER, 2))),
            Map.entry("rule_D2_21", List.of(new Own("paperTier", "paperTier", TIER, 1))),
            Map.entry("rule_D3_08", least(1)),
            Map.entry("rule_D3_06", least(2)),
            Map.entry("rule_D3_02", least(1)),
            Map.entry("rule_D3_04", least(0)),
            Map.entry("rule_D3_05b_conference", List.of(new Own("leastTierConference", "leastTier", TIER, 1))),
            Map.entry("rule_D3_05b_notAsked", least(0)),
            Map.entry("rule_D3_05b_noReply", least(0)),
            Map.entry("rule_D3_05c", least(0)));

    /** Section 47 contacts and initial conferences: a screen only where absolutely necessary, which somebody has to say. */
    private static final Set<String> IF_NECESSARY = Set.of("D1-02", "D1-03", "D1-04");

    private static final Set<String> REMOTE = Set.of("hybridFamilyRemote", "video", "phone");

    private OwnCells() {}

    /** What of this rule the council may set. */
    static List<Own> of(TableRow rule) {
        if (rule.table() != PolicyTable.BASE) {
            return RULES.getOrDefault(rule.rule(), List.of());
        }
        return IF_NECESSARY.contains(rule.row())
                ? BASE.stream().map(OwnCells::ifNecessary).toList()
                : BASE;
    }

    private static Own ifNecessary(Own own) {
        if (REMOTE.contains(own.key())) {
            return new Own(own.key(), own.column(), FieldKind.IF_NECESSARY, 0);
        }
        return own.kind() == TIER ? new Own(own.key(), own.column(), TIER, 1) : own;
    }

    private static Own count() {
        return new Own("count", "number", AT_LEAST, 0);
    }

    private static Own recommends() {
        return new Own("recommends", "recommends", RECOMMENDS, 0);
    }

    /** Tiers of outcomes may be raised, never taken below what the policy asks for. */
    private static List<Own> least(int least) {
        return List.of(new Own("leastTier", "leastTier", TIER, least));
    }

    /**
     * One thing the council may set.
     *
     * @param key    names it within its row of the policy
     * @param column it stands in
     * @param least  the lowest tier that may stand there
     */
    record Own(String key, String column, FieldKind kind, int least) {

        List<String> possible() {
            return kind == TIER
                    ? kind.possible().stream()
                            .filter(each -> Integer.parseInt(each) >= least)
                            .toList()
                    : kind.possible();
        }
    }
}
