package org.blendedmeetings.imports.reading;

import java.util.Set;

/** What a legal status of the SSDA903 return, which Annex A uses too, means for reviews. */
public final class LegalStatus {
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private LegalStatus() {}

    /** Looked after for short breaks alone: such a child has reviews of their own kind (SI 2010/959 reg 48, census rule 399). */
    public static boolean isShortBreaks(String code) {
        return code != null && SHORT_BREAKS.contains(code);
    }
}
