package org.blendedmeetings.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One thing a change does to the tables.
 *
 * @param policyRow  "D1-06"
 * @param ruleId     of the rule in the file
 * @param columnName null for a whole row
 * @param was        what stood there when it was changed
 * @param becomes    what is to stand there; for a row of a release, what marks its text
 */
@Embeddable
public record PolicyEdit(
        @Enumerated(EnumType.STRING) @Column(length = 20) Kind kind,
        @Enumerated(EnumType.STRING) @Column(length = 20) PolicyTable inTable,
        String policyRow,
        String ruleId,
        String columnName,
        String was,
        String becomes) {

    /** What is done. */
    public enum Kind {
        /** A cell says something else. */
        CELL,
        /** A row is taken over from the release as a whole. */
        TAKE_ROW,
        /** A row stays as the council has it, though the release has another. */
        KEEP_ROW
    }

    static PolicyEdit cell(Cell cell, String row, String was, String becomes) {
        return new PolicyEdit(Kind.CELL, cell.table(), row, cell.rule(), cell.column(), was, becomes);
    }

    static PolicyEdit row(Kind kind, RowDifference difference) {
        return new PolicyEdit(
                kind, difference.table(), difference.row(), difference.rule(), null, "", difference.mark());
    }

    Cell cell() {
        return new Cell(inTable, ruleId, columnName);
    }
}
