package org.blendedmeetings.policy;

import java.util.List;

/**
 * A row that is not the same in two versions of a table.
 *
 * @param rule   the rule's id in the file
 * @param row    the policy's id of the row, "D1-06"
 * @param mark   stands for what the later version says, so that a row that changes once more is noticed
 */
public record RowDifference(
        PolicyTable table, String rule, String row, Kind kind, List<CellDifference> cells, String mark) {

    /** What became of the row. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** What one cell said and says, under the table's heading. */
    public record CellDifference(String column, String heading, String before, String after) {}
}
