package org.blendedmeetings.imports;

import org.blendedmeetings.imports.reading.FactSink;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.people.Remarks;
import org.blendedmeetings.people.ToldPerson;

/** Says what there is to say about single rows by where they stand, never by whom they are about. */
final class RowRemarks implements Remarks {
    /** Nobody reads more; each row refused is said however many they are. */
    private static final int MOST_NOTICES = 400;

    private final FactSink words;
    private int noticed;

    RowRemarks(FactSink words) {
        this.words = words;
    }

    @Override
    public void refused(ToldPerson row, String column, String why) {
        words.refused(new Refusal(row.file(), row.row(), column, why));
    }

    @Override
    public void noticed(ToldPerson row, String sentence) {
        noticed++;
        if (noticed <= MOST_NOTICES) {
            words.noticed(row.file() + ", row " + row.row() + ": " + sentence);
        }
    }

    /** Says how many were not said. */
    void finish() {
        if (noticed > MOST_NOTICES) {
            words.noticed((noticed - MOST_NOTICES) + " more rows are like these.");
        }
    }
}
