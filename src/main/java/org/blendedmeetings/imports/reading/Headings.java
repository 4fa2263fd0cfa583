package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Headings the council has matched before: as {@link #plain} makes them, to the column we call them. They beat our own match. */
public record Headings(Map<String, String> remembered) {

    public Headings {
        remembered = Map.copyOf(remembered);
    }

    public static Headings none() {
        return new Headings(Map.of());
    }

    /** The columns a heading of Annex A may be remembered as. */
    public static List<String> columns() {
        return AnnexALists.ALL.stream()
                .filter(Layout::isRead)
                .flatMap(list -> list.columns().stream())
                .map(Column::name)
                .distinct()
                .toList();
    }

    /** A heading without case, spaces, line breaks and punctuation, as two files write it differently. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
