package org.blendedmeetings.workflow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in an input cell: nothing, quoted values, not(...) of them, or a comparison of a number. */
record InputCell(String text) {
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern VALUES = Pattern.compile(VALUE + "(\\s*,\\s*" + VALUE + ")*");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)");
    private static final Pattern NUMBER = Pattern.compile("(<=?|>=?)?\\s*\\d+|\\[\\s*\\d+\\s*\\.\\.\\s*\\d+\\s*]");

    /** Fits whatever is known. */
    boolean fitsAll() {
        return text.isBlank() || text.equals("-");
    }

    boolean comparesANumber() {
        return NUMBER.matcher(text).matches();
    }

    /** Fits everything but its values. */
    boolean negated() {
        return NOT.matcher(text).matches();
    }

    /** The values it names; empty where it cannot be read as values. */
    Optional<List<String>> values() {
        var not = NOT.matcher(text);
        var listed = not.matches() ? not.group(1).strip() : text;
        if (!VALUES.matcher(listed).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                VALUE.matcher(listed).results().map(each -> each.group(1)).toList());
    }
}
