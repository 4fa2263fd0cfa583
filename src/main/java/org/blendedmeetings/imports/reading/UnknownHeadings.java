package org.blendedmeetings.imports.reading;

import java.util.List;
import org.blendedmeetings.shared.Refused;

/** A file was refused for what stands over its columns: a person may say what they are. */
public class UnknownHeadings extends Refused {
    private final transient List<TableHeadings> headings;

    UnknownHeadings(Refused why, TableHeadings headings) {
        this(why, List.of(headings));
    }

    UnknownHeadings(Refused why, List<TableHeadings> headings) {
        super(why.kind(), why.field(), why.getMessage());
        this.headings = headings;
    }

    /** At least one. */
    public List<TableHeadings> headings() {
        return headings;
    }
}
