package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.blendedmeetings.policy.WrittenRow;
import org.blendedmeetings.policy.WrittenRow.When;
import org.springframework.stereotype.Component;

/** Says in words when a row of a table fits. */
@Component
class WhenWords {
    private static final Pattern COMPARISON = Pattern.compile("(<=?|>=?)\\s*(\\d+)");
    private static final Pattern RANGE = Pattern.compile("\\[\\s*(\\d+)\\s*\\.\\.\\s*(\\d+)\\s*]");

    private final PolicyWords words;

    WhenWords(PolicyWords words) {
        this.words = words;
    }

    /** One line for each thing that is looked at, beginning with what the table's heading says. */
    List<String> of(WrittenRow<?> row) {
        return row.when().stream().map(each -> each.label() + ": " + cell(each)).toList();
    }

    private String cell(When cell) {
        if (!cell.number().isEmpty()) {
            return number(cell.number());
        }
        var values = cell.values().stream()
                .map(value -> words.code("value", value))
                .collect(Collectors.joining(" " + words.say("or") + " "));
        return cell.not() ? words.say("not", values) : values;
    }

    private String number(String cell) {
        var range = RANGE.matcher(cell);
        if (range.matches()) {
            return words.say("number.range", range.group(1), range.group(2));
        }
        var comparison = COMPARISON.matcher(cell);
        return comparison.matches() ? words.say("number." + kind(comparison.group(1)), comparison.group(2)) : cell;
    }

    private static String kind(String sign) {
        return switch (sign) {
            case "<" -> "below";
            case "<=" -> "at-most";
            case ">" -> "above";
            default -> "at-least";
        };
    }
}
