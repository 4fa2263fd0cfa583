package org.blendedmeetings.imports.reading;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.blendedmeetings.shared.Fingerprint;

/** What a sheet looks like: its headings, in whatever order and however they are written; the same in next month's file. */
public final class SheetLook {
    /** A day or a number by itself stands in a row about somebody, not over a column. */
    private static final Pattern VALUE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{3,}");

    private SheetLook() {}

    /** Whether this is no row of headings but already one of somebody's. */
    public static boolean isOfSomebody(Collection<String> headings) {
        return headings.stream().anyMatch(each -> VALUE.matcher(each.strip()).matches());
    }

    /** As short as it can be kept. */
    public static String of(Collection<String> headings) {
        return Fingerprint.of(headings.stream()
                .map(Headings::plain)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
