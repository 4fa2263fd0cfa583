package org.blendedmeetings.routing;

import java.util.EnumMap;
import java.util.Map;
import org.blendedmeetings.access.Line;

/** What the approvers of each line are called (policy 1.2). */
enum LineWords {
    CARE_REVIEWS("IRO", "IRO service manager"),
    CONFERENCES("Conference chair", "Child protection service manager"),
    SOCIAL_CARE("Team manager", "Social care service manager"),
    SECURE("Panel chair", "IRO service manager"),
    LEAVING_CARE("Leaving care manager", "Service manager"),
    EARLY_HELP("Early help manager", "Early help service manager"),
    FAMILY_GROUP("Coordinator's manager", "Service manager"),
    EDUCATION("Virtual school head", "Education service manager"),
    YOUTH_JUSTICE("Youth justice manager", "Youth justice service manager");

    private static final Map<Line, LineWords> BY_LINE = new EnumMap<>(Line.class);

    static {
        for (var line : Line.values()) {
            BY_LINE.put(line, valueOf(line.name()));
        }
    }

    private final String tier1;
    private final String tier2;

    LineWords(String tier1, String tier2) {
        this.tier1 = tier1;
        this.tier2 = tier2;
    }

    static String tier1(Line line) {
        return BY_LINE.get(line).tier1;
    }

    static String tier2(Line line) {
        return BY_LINE.get(line).tier2;
    }

    /** The line whose service manager is tier 2: secure reviews go to the one of the IROs. */
    static Line tier2Line(Line line) {
        return line == Line.SECURE ? Line.CARE_REVIEWS : line;
    }
}
