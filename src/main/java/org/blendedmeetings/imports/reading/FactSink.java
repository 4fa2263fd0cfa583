package org.blendedmeetings.imports.reading;

import org.blendedmeetings.people.ToldPerson;

/** Takes what a file says as it is read; nothing is kept by the reader. */
public interface FactSink {
    void found(Fact fact);

    /** Somebody around a child, or in a directory. */
    void told(ToldPerson person);

    void refused(Refusal refusal);

    /** Worth telling, but nothing to put right: a file recognised and not needed, blank rows. */
    void noticed(String sentence);

    /** The file's {@code heading} was taken for the column we call {@code means}. */
    void matched(String file, String heading, String means);

    /** How a table of a list that a person may match was read. */
    default void table(TableHeadings headings) {}
}
