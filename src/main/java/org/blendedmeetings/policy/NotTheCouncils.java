package org.blendedmeetings.policy;

import java.util.Map;

/** Why rows are not the council's to change: they are law, or a principle no table may break (docs/adr/0008). */
final class NotTheCouncils {
    private static final String SAFETY =
            "it keeps somebody safe and unseen (Children Act 2004, section 11; policy 0.8)";
    private static final String ADJUSTMENT = "a reasonable adjustment is a duty (Equality Act 2010, section 20)";
    private static final String ASKED = "what is not known is asked and help comes first, before anything is refused";
    private static final String GIVEN = "a wish that is allowed is given, and what is left open is chosen (policy 0.3)";
    private static final String ARRANGES = "it arranges something and has no number or tier to set";

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("D2-01", "an order, bail or a decision about these people keeps them apart"),
            Map.entry("D2-02a", SAFETY),
            Map.entry("D2-02b", SAFETY),
            Map.entry("D2-02c", SAFETY),
            Map.entry("D2-02d", SAFETY),
            Map.entry("D2-02e", SAFETY),
            Map.entry("D2-17", SAFETY),
            Map.entry("D3-01", SAFETY),
            Map.entry("D2-03", ASKED),
            Map.entry("D2-04", ASKED),
            Map.entry("D2-05a", ASKED),
            Map.entry("D2-05b", ASKED),
            Map.entry("D3-09", ASKED),
            Map.entry("D2-09", ADJUSTMENT),
            Map.entry("D3-07", ADJUSTMENT),
            Map.entry("D2-10", "a child under four is never put on a screen, and other rows count on that age"),
            Map.entry("D2-15", "the reviewing officer's talk with the child alone is the child's right"),
            Map.entry("D2-18", "nobody is filmed or recorded against their will"),
            Map.entry("D3-03", GIVEN),
            Map.entry("D3-05a", GIVEN),
            Map.entry("D3-99", "where no row fits, a person decides (policy 0.10)"));

    /** What in a base row is not the council's either. */
    static final Map<String, String> COLUMNS = Map.of(
            "paper", "a review is a meeting by law, except for the long-term foster homes of D2-21",
            "meetingType", "every kind of meeting has its row (policy 0.10)",
            "earlyReason", "every kind of meeting has its row (policy 0.10)",
            "words", "nothing about these meetings reaches a family");

    private NotTheCouncils() {}

    static String whyNot(String row) {
        return WHY.getOrDefault(row, ARRANGES);
    }
}
