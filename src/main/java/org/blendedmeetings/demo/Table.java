package org.blendedmeetings.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table of the invented borough: a line a row, columns between bars, words behind a hash for the reader only. */
final class Table {
    private Table() {}

    static Stream<Row> named(String name) {
        try (var file = Table.class.getResourceAsStream("/demo/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; columns count from 0. */
    record Row(List<String> cells) {

        String text(int column) {
            return cells.get(column);
        }

        boolean has(int column) {
            return !cells.get(column).isEmpty();
        }

        int number(int column) {
            return Integer.parseInt(cells.get(column));
        }

        /** The words of a cell, or the names in it where a comma parts them. */
        List<String> several(int column, String separator) {
            return has(column) ? List.of(cells.get(column).split(separator)) : List.of();
        }
    }
}
