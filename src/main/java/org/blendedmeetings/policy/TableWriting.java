package org.blendedmeetings.policy;

import java.util.List;
import java.util.Map;

/** Reads and writes the tables as texts, cell by cell; implemented over DMN. Nothing here changes what is in force. */
public interface TableWriting {

    /** The tables this release of the program came with. */
    PolicyTexts shipped();

    /** Tables that can be asked. Reading them takes a while: whoever asks often remembers the answer. */
    PolicyTables tables(PolicyTexts texts, String version);

    /** Refused, with table, row and column in a sentence, where nobody could decide by them (policy 0.10). */
    void check(PolicyTexts texts);

    /** The rows of the three tables, in their order. */
    List<TableRow> rows(PolicyTexts texts);

    /** The same with something else in these cells; outputs without quotes. */
    PolicyTexts write(PolicyTexts texts, Map<Cell, String> cells);

    /** The same with one row as it stands in another version, or without it where that has none. */
    PolicyTexts takeRow(PolicyTexts into, PolicyTexts from, PolicyTable table, String rule);

    /** The rows that are not the same, in the order of the tables. */
    List<RowDifference> differences(PolicyTexts before, PolicyTexts after);
}
