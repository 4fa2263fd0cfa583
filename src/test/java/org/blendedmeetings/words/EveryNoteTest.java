package org.blendedmeetings.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever staff write in their own words has other words beside it, and what a family said has not. */
class EveryNoteTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern AREA =
            Pattern.compile("fields :: textarea\\('(\\w+)'|<textarea[^>]* id=\"([\\w-]+)\"");
    private static final Pattern BESIDE = Pattern.compile("words :: beside\\('([\\w-]+)'");
    private static final Pattern NOTE = Pattern.compile("words :: notes?\\('(\\w+)'");

    /** Areas in which the family's own words stand, also where a worker types them. */
    private static final List<String> OF_FAMILIES = List.of(
            "people/needed-format.html words",
            "preference/ask.html notThere",
            "preference/ask.html words",
            "preference/more.html words");

    @Test
    void every_area_without_it_holds_the_words_of_a_family() throws IOException {
        try (var files = pages()) {
            assertThat(files.flatMap(EveryNoteTest::withoutOtherWords))
                    .containsExactlyInAnyOrderElementsOf(OF_FAMILIES);
        }
    }

    @Test
    void many_areas_and_boxes_have_it() throws IOException {
        try (var files = pages()) {
            assertThat(files.flatMap(page -> NOTE.matcher(text(page)).results()))
                    .hasSizeGreaterThan(12);
        }
    }

    private static Stream<Path> pages() throws IOException {
        return Files.walk(TEMPLATES)
                .filter(file ->
                        file.toString().endsWith(".html") && !file.getParent().endsWith("fragments"));
    }

    private static Stream<String> withoutOtherWords(Path page) {
        var text = text(page);
        var beside = BESIDE.matcher(text).results().map(found -> found.group(1)).toList();
        return AREA.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(field -> !beside.contains(field))
                .map(field -> TEMPLATES.relativize(page) + " " + field);
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
