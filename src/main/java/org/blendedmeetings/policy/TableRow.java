package org.blendedmeetings.policy;

import java.util.Map;

/**
 * A row of a table as it stands in the file.
 *
 * @param rule        its id in the file
 * @param row         the policy's id of it, "D1-06"; several may share one
 * @param description what whoever wrote it says about it
 * @param cells       by input and output; outputs without quotes
 */
public record TableRow(PolicyTable table, String rule, String row, String description, Map<String, String> cells) {}
