package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column by the name we give it, the names others give it, and words that give it away in a longer heading. */
record Column(String name, Set<String> names, List<List<String>> words, List<String> never) {
    private static final int LONGEST = 120;

    static Column named(String name, String... others) {
        var names = Stream.concat(Stream.of(name), Stream.of(others)).map(Headings::plain);
        return new Column(name, names.collect(Collectors.toUnmodifiableSet()), List.of(), List.of());
    }

    /** Or a heading that contains all of these words, whatever else it says. */
    Column orWith(String... all) {
        var more = Stream.concat(words.stream(), Stream.of(List.of(all))).toList();
        return new Column(name, names, more, never);
    }

    /** But none of these. */
    Column without(String... none) {
        return new Column(name, names, words, List.of(none));
    }

    boolean isCalled(String plain) {
        return names.contains(plain);
    }

    boolean soundsLike(String plain) {
        return plain.length() <= LONGEST
                && never.stream().noneMatch(plain::contains)
                && words.stream().anyMatch(all -> all.stream().allMatch(plain::contains));
    }
}
