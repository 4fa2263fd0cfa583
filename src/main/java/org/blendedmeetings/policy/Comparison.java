package org.blendedmeetings.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What would have come out differently.
 *
 * @param meetings  that were looked at
 * @param differing of them
 * @param formats   of those, how many would have had another format
 * @param tiers     how many would have needed another tier
 * @param given     wishes that would have been given and were not
 * @param notGiven  wishes that were given and would not have been
 * @param unlisted  of those that differ, how many are only counted: restricted, or somebody's safety is concerned
 * @param listed    the others, newest first, no more than fit on a page
 */
public record Comparison(
        LocalDate first,
        LocalDate last,
        int meetings,
        int differing,
        int formats,
        int tiers,
        int given,
        int notGiven,
        int unlisted,
        List<CaseDifference> listed) {}
