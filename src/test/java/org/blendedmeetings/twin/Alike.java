package org.blendedmeetings.twin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes from what somebody reads the only things in which twins may differ: reference, link, place and time (policy 0.8), and
 * with them ids, which are links, and a form's token. Every other date stays: a longer wait would tell.
 */
final class Alike {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final List<Replaced> REPLACED = List.of(
            new Replaced("(name=\"_csrf\"[^>]*value=\")[^\"]*", "$1"),
            new Replaced("(name=\"event\" value=\")[^\"]*", "$1"),
            new Replaced("/f/[A-Za-z0-9_-]{20,}", "/f/LINK"),
            new Replaced("http://localhost:\\d+/sandbox/teams/[A-Za-z0-9_-]+", "JOIN"),
            new Replaced("\\d{8}T\\d{6}Z?", "TIME"),
            new Replaced("(T|\\b)\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?( ?[ap]m)?", "TIME"),
            new Replaced("\\b\\d{1,2}(\\.\\d{2})? ?[ap]m\\b", "TIME"),
            // what business support may choose from is times and places
            new Replaced("value=\"\\d{4}-\\d\\d-\\d\\dTIME[|]", "value=\"DAY"),
            new Replaced("[A-Z][a-z]+day \\d+ [A-Z][a-z]+ \\d{4}, TIME to TIME", "DAY, TIME to TIME"),
            new Replaced("\\d+ working days to spare", "DAYS to spare"),
            new Replaced("\\b\\d hours?( \\d\\d minutes)?", "LENGTH"),
            new Replaced("-twin\\d+", "-twin"),
            new Replaced("TWIN-\\d+", "TWIN"),
            new Replaced("(\\+44 ?|0)7700 ?900 ?8\\d{2}", "PHONE"));

    /** By the meeting's day, what becomes of a line. */
    private static final Map<String, Map<String, String>> SEEN = new HashMap<>();

    private record Replaced(Pattern what, String by) {
        Replaced(String what, String by) {
            this(Pattern.compile(what), by);
        }
    }

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final String reference;
    private final Pattern day;
    private final String dayText;

    /** @param day of the meeting, or null while it is not booked */
    Alike(TwinFamily family, String reference, LocalDate day) {
        family.names().forEach((id, name) -> names.put(id.toString(), "{" + name + "}"));
        this.reference = reference;
        this.day = day == null ? null : formsOf(day);
        this.dayText = String.valueOf(day);
    }

    /** Line by line, for that most lines of most pages are the same, and need be looked at once. */
    String of(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String text) {
        var named = ID.matcher(text.replace(reference, "REFERENCE"))
                .replaceAll(found -> name(found.group()).replace("$", ""));
        return SEEN.computeIfAbsent(dayText, anyLines -> new HashMap<>()).computeIfAbsent(named, this::withoutTimes);
    }

    private String withoutTimes(String line) {
        var plain = day == null ? line : day.matcher(line).replaceAll("DAY");
        for (var each : REPLACED) {
            plain = each.what().matcher(plain).replaceAll(each.by());
        }
        return plain;
    }

    // ids of rows made on the way count from first to last, so that one more or one less is seen
    private String name(String id) {
        return names.getOrDefault(id, numbered.computeIfAbsent(id, unknown -> "#" + (numbered.size() + 1)));
    }

    private static Pattern formsOf(LocalDate day) {
        Function<String, String> as = form -> Pattern.quote(day.format(DateTimeFormatter.ofPattern(form, Locale.UK)));
        var weekday = "(" + as.apply("EEEE") + ",? )?";
        return Pattern.compile(as.apply("yyyy-MM-dd") + "|" + as.apply("dd/MM/yyyy") + "|" + weekday + "\\b("
                + as.apply("d MMMM yyyy") + "|" + as.apply("d MMM yyyy") + "|" + as.apply("d MMMM") + "|"
                + as.apply("d MMM") + "\\b)");
    }
}
