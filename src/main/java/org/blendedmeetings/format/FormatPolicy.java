package org.blendedmeetings.format;

import java.util.Optional;
import org.blendedmeetings.policy.BaseRow;

/** Asks the council's tables; implemented over DMN. Pure: asking changes nothing and starts nothing. */
public interface FormatPolicy {

    /**
     * The base row for a meeting type.
     *
     * @param earlyReason HARM, BREAKDOWN, CONTESTED, OTHER, or UNKNOWN where it does not apply
     * @return empty when no row covers it: an exception for a person (policy 0.10)
     */
    Optional<BaseRow> base(String meetingType, String earlyReason);
}
