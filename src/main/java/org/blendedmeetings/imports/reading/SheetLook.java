package org.blendedmeetings.imports.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What a sheet looks like: its headings, in whatever order and however they are written; the same in next month's file. */
public final class SheetLook {
    private SheetLook() {}

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
