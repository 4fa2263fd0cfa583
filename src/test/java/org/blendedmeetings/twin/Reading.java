package org.blendedmeetings.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that was read of one twin: at which stage of the meeting, by whom, under which address, with what answer. */
final class Reading {
    private static final int TOLD = 40;

    private final Map<String, String> answers = new LinkedHashMap<>();

    void add(String where, String text) {
        answers.merge(where, text, (one, other) -> one + "\n" + other);
    }

    /** What was answered where the address contains this. */
    List<String> at(String where) {
        return answers.entrySet().stream()
                .filter(each -> each.getKey().contains(where))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What somebody could tell the two apart by, a sentence each. */
    List<String> differencesFrom(Reading plain) {
        var told = new ArrayList<String>();
        answers.forEach((where, text) -> {
            if (!plain.answers.containsKey(where)) {
                told.add(where + ": there only with the flag");
            } else if (!plain.answers.get(where).equals(text)) {
                told.add(where + ": " + firstDifference(plain.answers.get(where), text));
            }
        });
        plain.answers.keySet().stream()
                .filter(where -> !answers.containsKey(where))
                .forEach(where -> told.add(where + ": there only without the flag"));
        return told;
    }

    void isAs(Reading plain) {
        isAs(plain, everywhere -> true);
    }

    /** @param where of the places that are compared */
    void isAs(Reading plain, Predicate<String> where) {
        var told = differencesFrom(plain).stream().filter(where).toList();
        keep(plain);
        assertThat(told.stream().limit(TOLD)).as("%d differences", told.size()).isEmpty();
    }

    /** Pages that differ are kept side by side, to be looked at. */
    private void keep(Reading plain) {
        answers.keySet().stream()
                .filter(where -> !answers.get(where).equals(plain.answers.get(where)))
                .forEach(where -> {
                    write("without", where, plain.answers.get(where));
                    write("with", where, answers.get(where));
                });
    }

    private static void write(String which, String where, String text) {
        try {
            var folder = Files.createDirectories(Path.of("target", "twins", which));
            Files.writeString(folder.resolve(where.replaceAll("[^A-Za-z0-9]+", "-")), String.valueOf(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String plain, String flagged) {
        var one = plain.lines().map(String::strip).toList();
        var other = flagged.lines().map(String::strip).toList();
        for (var line = 0; line < Math.max(one.size(), other.size()); line++) {
            var without = line < one.size() ? one.get(line) : "(nothing)";
            var with = line < other.size() ? other.get(line) : "(nothing)";
            if (!without.equals(with)) {
                return "line %d%n    without: %s%n    with:    %s".formatted(line + 1, without, with);
            }
        }
        return "spaces";
    }
}
