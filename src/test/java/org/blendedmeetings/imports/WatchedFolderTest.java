package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.imports.reading.SourceFile;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path folder;

    private final Imports imports = mock(Imports.class);
    private final UnreadImports unread = mock(UnreadImports.class);
    private final List<List<String>> previewed = new ArrayList<>();
    private WatchedFolder watched;

    @BeforeEach
    void a_folder() {
        var settings = new ImportSettings(folder, Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofDays(14));
        watched = new WatchedFolder(settings, imports, unread, Clock.fixed(NOW, ZoneOffset.UTC));
        when(imports.preview(any(), isNull(), any())).then(call -> {
            List<SourceFile> files = call.getArgument(0);
            previewed.add(files.stream().map(SourceFile::name).toList());
            assertThat(files).allSatisfy(each -> assertThat(each.content()).exists());
            return null;
        });
    }

    @Test
    void a_file_is_read_once_and_put_aside() throws IOException {
        put("cin.xml", Duration.ofMinutes(5));

        watched.look();
        watched.look();

        assertThat(previewed).singleElement().satisfies(names -> assertThat(names.get(0))
                .endsWith("cin.xml"));
        assertThat(in("read")).singleElement().satisfies(name -> assertThat(name)
                .endsWith("cin.xml"));
        assertThat(in("taken")).isEmpty();
    }

    @Test
    void the_files_of_a_folder_belong_together() throws IOException {
        Files.createDirectory(folder.resolve("2026"));
        put("2026/header.csv", Duration.ofMinutes(5));
        put("2026/reviews.csv", Duration.ofMinutes(5));

        watched.look();

        assertThat(previewed).containsExactly(List.of("header.csv", "reviews.csv"));
    }

    @Test
    void what_may_still_be_written_is_left_alone() throws IOException {
        put("cin.xml", Duration.ofSeconds(20));

        watched.look();

        assertThat(previewed).isEmpty();
        assertThat(folder.resolve("cin.xml")).exists();
    }

    @Test
    void what_cannot_be_read_is_put_aside_with_the_reason_where_people_look() throws IOException {
        doThrow(Refused.unsupported("files", "No such file is read."))
                .when(imports)
                .preview(any(), isNull(), any());
        put("notes.docx", Duration.ofMinutes(5));

        watched.look();

        verify(unread).keep(any(), contains("No such file"), any());
        assertThat(in("refused")).singleElement().satisfies(name -> assertThat(name)
                .endsWith("notes.docx"));
    }

    @Test
    void hidden_files_are_nobodys() throws IOException {
        put(".part", Duration.ofMinutes(5));

        watched.look();

        verify(imports, never()).preview(any(), any(), any());
    }

    private void put(String name, Duration ago) throws IOException {
        var file = Files.writeString(folder.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }

    private List<String> in(String place) throws IOException {
        try (var files = Files.list(folder.resolve(place))) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
