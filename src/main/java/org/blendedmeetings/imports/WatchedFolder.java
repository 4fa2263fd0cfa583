package org.blendedmeetings.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.SourceFile;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/**
 * Takes in what another system puts into a folder: a file by itself, or a folder of files that belong together. Each is
 * previewed like any other and waits for a person; whichever node moves it first has it.
 */
class WatchedFolder {
    private static final Actor FOLDER = new Actor(Actor.Kind.SYSTEM, "watched-folder", "The watched folder");

    private final Path folder;
    private final ImportSettings settings;
    private final Imports imports;
    private final UnreadImports unread;
    private final Clock clock;

    WatchedFolder(ImportSettings settings, Imports imports, UnreadImports unread, Clock clock) {
        this.folder = settings.folder();
        this.settings = settings;
        this.imports = imports;
        this.unread = unread;
        this.clock = clock;
    }

    void look() {
        try {
            for (var place : List.of("taken", "read", "refused")) {
                Files.createDirectories(folder.resolve(place));
            }
            for (var each : waiting()) {
                take(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> waiting() throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(each -> !List.of("taken", "read", "refused").contains(nameOf(each)))
                    .filter(each -> !nameOf(each).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path found) throws IOException {
        if (!isSettled(found)) {
            return;
        }
        var taken = folder.resolve("taken").resolve(Ids.next() + "-" + nameOf(found));
        try {
            Files.move(found, taken, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherNode) {
            return;
        }
        var files = files(taken).map(each -> new SourceFile(nameOf(each), each)).toList();
        try {
            imports.preview(files, null, FOLDER);
            moveTo("read", taken);
        } catch (Refused refused) {
            unread.keep(files, refused.getMessage(), FOLDER);
            moveTo("refused", taken);
        }
    }

    private boolean isSettled(Path found) throws IOException {
        var limit = clock.instant().minus(settings.settled());
        try (var files = files(found)) {
            return files.allMatch(each -> changed(each).isBefore(limit));
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static Stream<Path> files(Path found) throws IOException {
        return Files.isDirectory(found)
                ? Files.list(found).filter(Files::isRegularFile).sorted()
                : Stream.of(found);
    }

    private void moveTo(String place, Path taken) throws IOException {
        Files.move(taken, folder.resolve(place).resolve(nameOf(taken)), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }
}
