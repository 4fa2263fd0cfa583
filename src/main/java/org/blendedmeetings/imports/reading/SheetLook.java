package org.blendedmeetings.imports.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        var plain = headings.stream()
                .map(Headings::plain)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
