package org.blendedmeetings.format;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.Format;

/**
 * A row of the base table (policy 1.1).
 *
 * @param id          "D1-06"
 * @param recommended the one marked R
 * @param allowed     R and a
 * @param tiers       formats that need a tier, 1 to 3
 * @param never       formats marked x
 * @param words       for families, or empty where nothing reaches a family
 * @param basis       SD, SI, EX or P with the evidence
 * @param version     of the table that answered
 */
public record BaseRow(
        String id,
        Format recommended,
        List<Format> allowed,
        Map<Format, Integer> tiers,
        List<Format> never,
        String words,
        String basis,
        String version) {}
