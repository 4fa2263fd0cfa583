package org.blendedmeetings.workflow;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.BaseRow;

/** Reads what a rule of base-format.dmn says: each format's standing is R, a, 1, 2, 3 or x. */
final class BaseRows {
    static final Map<Format, String> COLUMNS = columns();

    private BaseRows() {}

    static BaseRow read(Map<String, Object> rule, String version) {
        var standing = COLUMNS.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, column -> (String) rule.get(column.getValue())));
        return new BaseRow(
                (String) rule.get("ruleId"),
                formats(standing, "R"::equals).get(0),
                formats(standing, each -> each.equals("R") || each.equals("a")),
                formats(standing, each -> each.matches("[123]")).stream()
                        .collect(toMap(format -> format, format -> Integer.parseInt(standing.get(format)))),
                formats(standing, "x"::equals),
                Integer.parseInt((String) rule.get("oneParentOrCarer")),
                Integer.parseInt((String) rule.get("oneOther")),
                (String) rule.get("words"),
                (String) rule.get("basis"),
                version);
    }

    private static List<Format> formats(Map<Format, String> standing, Predicate<String> such) {
        return Arrays.stream(Format.values())
                .filter(format -> such.test(standing.get(format)))
                .toList();
    }

    private static Map<Format, String> columns() {
        var columns = new EnumMap<Format, String>(Format.class);
        columns.put(Format.IN_PERSON, "inPerson");
        columns.put(Format.HYBRID_FAMILY_IN_ROOM, "hybridFamilyInRoom");
        columns.put(Format.HYBRID_FAMILY_REMOTE, "hybridFamilyRemote");
        columns.put(Format.VIDEO, "video");
        columns.put(Format.PHONE, "phone");
        columns.put(Format.SERIES, "series");
        columns.put(Format.PAPER, "paper");
        return columns;
    }
}
