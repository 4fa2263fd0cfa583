package org.blendedmeetings.policy;

import java.util.List;

/**
 * A row of the policy, and what of it is the council's own to set.
 *
 * @param row         "D1-06"
 * @param description what whoever wrote it says about it
 * @param meetings    the kinds of meeting a base row is about, by code; none for other rows
 * @param fields      none where the row is law or a principle
 * @param whyNot      why it has none, or empty
 */
public record OwnRow(
        PolicyTable table,
        String row,
        String description,
        List<String> meetings,
        List<OwnField> fields,
        String whyNot) {}
