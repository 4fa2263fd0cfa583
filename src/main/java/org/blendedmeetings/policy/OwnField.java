package org.blendedmeetings.policy;

import java.util.List;
import java.util.regex.Pattern;
import org.blendedmeetings.shared.Refused;

/**
 * Something of a row that is the council's own to set.
 *
 * @param key      names it within its row
 * @param cells    it stands in: a row of the policy may be several rules of a table
 * @param possible what may be chosen; empty for words
 * @param value    as it stands
 */
public record OwnField(String key, FieldKind kind, List<Cell> cells, List<String> possible, String value) {
    private static final int LONGEST = 300;

    /** They would break the table, or tell a family what is for staff (policy 0.8). */
    private static final Pattern NOT_FOR_FAMILIES =
            Pattern.compile("[\"\\\\{}<>]|\\bD[123]-\\d|\\btier\\b", Pattern.CASE_INSENSITIVE);

    /** True where the edit changes a cell of this field. */
    public boolean stands(PolicyEdit edit) {
        return cells.contains(edit.cell());
    }

    /** What is to stand there, tidied; refused with the row and what would be possible. */
    String checked(String row, String chosen) {
        var tidy = chosen == null ? "" : chosen.strip();
        if (kind == FieldKind.WORDS) {
            return words(row, tidy);
        }
        if (!possible.contains(tidy)) {
            throw refused(row, "is '" + tidy + "', not one of " + listed() + why());
        }
        return tidy;
    }

    private String words(String row, String tidy) {
        var oneLine = tidy.replaceAll("\\s+", " ");
        if (oneLine.isEmpty() || oneLine.length() > LONGEST) {
            throw refused(row, "must have between 1 and " + LONGEST + " letters");
        }
        if (NOT_FOR_FAMILIES.matcher(oneLine).find()) {
            throw refused(row, "must be plain words: no double quotes, brackets, row ids or tiers");
        }
        return oneLine;
    }

    private String listed() {
        return String.join(
                ", ",
                possible.stream().map(each -> each.isEmpty() ? "nothing" : each).toList());
    }

    private String why() {
        return switch (kind) {
            case IN_PERSON, FAMILY_IN_ROOM -> ": a room is never refused (policy 0.3)";
            case IF_NECESSARY -> ": there somebody has to agree that a screen is absolutely necessary";
            default -> "";
        };
    }

    private Refused refused(String row, String sentence) {
        return Refused.invalid("values[" + key + "]", "Row " + row + ": " + key + " " + sentence + ".");
    }
}
