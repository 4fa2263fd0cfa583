package org.blendedmeetings.imports.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headings the council has matched before: as {@link #plain} makes them, to the column we call them. They beat our own match.
 *
 * @param remembered whatever list they stand in
 * @param byList     by the list they stand in, where the same heading means another thing in another
 * @param looks      which list a sheet is that looks like this; an empty text where it is none
 */
public record Headings(
        Map<String, String> remembered, Map<String, Map<String, String>> byList, Map<String, String> looks) {

    private static final String NONE = "";

    public Headings {
        remembered = Map.copyOf(remembered);
        byList = Map.copyOf(byList);
        looks = Map.copyOf(looks);
    }

    public Headings(Map<String, String> remembered, Map<String, Map<String, String>> byList) {
        this(remembered, byList, Map.of());
    }

    public Headings(Map<String, String> remembered) {
        this(remembered, Map.of(), Map.of());
    }

    public static Headings none() {
        return new Headings(Map.of());
    }

    /** With these: which list a sheet is that looks like that. */
    public Headings looking(Map<String, String> like) {
        return new Headings(remembered, byList, like);
    }

    /** Those that hold in this list. */
    Headings in(String list) {
        return byList.containsKey(list) ? new Headings(byList.get(list)) : this;
    }

    /** Which list a person said that it is. */
    Optional<Layout> listOf(List<String> headings) {
        var said = looks.isEmpty() ? null : looks.get(SheetLook.of(TableHeadings.shown(headings)));
        return read().filter(each -> each.words().equals(said)).findFirst();
    }

    /** A person said that a sheet with these headings is no list. */
    boolean isNone(Collection<String> headings) {
        return !looks.isEmpty() && NONE.equals(looks.get(SheetLook.of(TableHeadings.shown(headings))));
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

    /** The lists whose headings a person may match, each with its columns. */
    public static Map<String, List<String>> lists() {
        var found = new LinkedHashMap<String, List<String>>();
        read().forEach(each -> found.put(
                each.words(), each.columns().stream().map(Column::name).toList()));
        return found;
    }

    static Stream<Layout> read() {
        return Stream.concat(AnnexALists.ALL.stream(), Templates.ALL.stream()).filter(Layout::isRead);
    }

    /** A heading without case, spaces, line breaks and punctuation, as two files write it differently. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
