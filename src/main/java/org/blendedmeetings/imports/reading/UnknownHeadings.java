package org.blendedmeetings.imports.reading;

import org.blendedmeetings.shared.Refused;

/** A file was refused for what stands over its columns: a person may say what they are. */
public class UnknownHeadings extends Refused {
    private final transient TableHeadings headings;

    UnknownHeadings(Refused why, TableHeadings headings) {
        super(why.kind(), why.field(), why.getMessage());
        this.headings = headings;
    }

    public TableHeadings headings() {
        return headings;
    }
}
