package org.blendedmeetings.imports;

import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.shared.Refused;

/**
 * What a person says a heading is.
 *
 * @param was   what it was taken for; an empty text where it was not read
 * @param means the column they say it is; an empty text where it is of no use
 */
public record ToldHeading(String list, String heading, String was, String means) {
    static final String FIELD = "columns";
    private static final int LONGEST = 100;

    boolean isNews() {
        return !means.equals(was);
    }

    /** Refused where it is no column of the list, or nothing that could be known again. */
    void check() {
        var columns = Headings.lists().get(list);
        if (columns == null || !(means.isEmpty() || columns.contains(means))) {
            throw Refused.invalid(FIELD, "Choose what “" + heading + "” is from the list.");
        }
        if (heading.length() > LONGEST
                || !means.isEmpty() && Headings.plain(heading).isEmpty()) {
            throw Refused.invalid(
                    FIELD,
                    "“" + heading + "” cannot be remembered: a heading has letters or digits, and is no longer than "
                            + LONGEST + " characters. Rename it in the file.");
        }
    }
}
