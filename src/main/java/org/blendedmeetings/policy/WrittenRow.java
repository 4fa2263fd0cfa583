package org.blendedmeetings.policy;

import java.util.List;

/**
 * One row of a table as it is written: when it fits, and what it says then.
 *
 * @param says        what it answers
 * @param description what whoever wrote it says about it
 * @param when        what it is compared with, in the order of the columns; cells that fit everything are left out
 */
public record WrittenRow<T>(T says, String description, List<When> when) {

    /**
     * One cell of a row.
     *
     * @param input  what is asked, as the program names it
     * @param label  what the table's heading says
     * @param not    true when it fits everything but these values
     * @param values the values it fits; empty for a comparison
     * @param number a comparison as it stands in the table, or empty
     */
    public record When(String input, String label, boolean not, List<String> values, String number) {}

    /** The values of one input, or none where every value fits. */
    public List<String> values(String input) {
        return when.stream()
                .filter(each -> each.input().equals(input))
                .flatMap(each -> each.values().stream())
                .toList();
    }
}
