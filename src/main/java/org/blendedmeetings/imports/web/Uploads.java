package org.blendedmeetings.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.blendedmeetings.imports.reading.SourceFile;
import org.springframework.web.multipart.MultipartFile;

/** Keeps uploaded files on disk while they are read, and no longer. */
final class Uploads {
    private static final int LONGEST_NAME = 100;

    private Uploads() {}

    static <T> T whileKept(List<MultipartFile> uploaded, Function<List<SourceFile>, T> what) {
        var kept = new ArrayList<SourceFile>();
        try {
            for (var each : uploaded == null ? List.<MultipartFile>of() : uploaded) {
                if (!each.isEmpty() || !name(each).isEmpty()) {
                    var path = Files.createTempFile("import", ".upload");
                    kept.add(new SourceFile(name(each), path));
                    each.transferTo(path);
                }
            }
            return what.apply(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            kept.forEach(Uploads::delete);
        }
    }

    static boolean none(List<MultipartFile> uploaded) {
        return uploaded == null
                || uploaded.stream()
                        .allMatch(each -> each.isEmpty() && name(each).isEmpty());
    }

    /** For sentences: without folders, in one line. */
    private static String name(MultipartFile file) {
        var given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static void delete(SourceFile file) {
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
