package org.blendedmeetings.routing;

import org.blendedmeetings.access.Line;

/** What the approver of a tier is called on each line (policy 1.2), where nobody has to be named. */
public final class TierTitles {
    private static final String HEAD_OF_SERVICE = "Head of service";

    private TierTitles() {}

    /**
     * The title of whoever agrees at this tier.
     *
     * @param tier 1 to 3
     */
    public static String of(int tier, Line line) {
        return switch (tier) {
            case 1 -> LineWords.tier1(line);
            case 2 -> LineWords.tier2(line);
            case 3 -> HEAD_OF_SERVICE;
            default -> throw new IllegalArgumentException("There is no tier " + tier + ".");
        };
    }
}
