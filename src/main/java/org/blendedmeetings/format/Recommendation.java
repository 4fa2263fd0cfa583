package org.blendedmeetings.format;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.meeting.Format;

/**
 * What the policy says about one meeting.
 *
 * @param of          what it was asked
 * @param recommended what the row recommends after its conditions, or null where no row matched
 * @param format      as it stands while nobody has decided anything, or null where no row matched
 * @param people      each person's outcome, the child first
 * @param tier        the highest that anybody's outcome asks for
 * @param sessions    by participant, from 1
 * @param rules       the rows that fired
 */
public record Recommendation(
        FormatCase of,
        Format recommended,
        Format format,
        List<PersonOutcome> people,
        int tier,
        Map<UUID, Integer> sessions,
        List<String> rules) {

    /** True when a person has to decide because no row covers the meeting (policy 0.10). */
    public boolean needsRule() {
        return !of.ruled();
    }
}
