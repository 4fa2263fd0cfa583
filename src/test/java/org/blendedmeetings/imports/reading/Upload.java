package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.shared.Refused;

/** Files of one upload, written for a test. */
final class Upload {
    private final Path folder;
    private final List<SourceFile> files = new ArrayList<>();
    private Headings headings = Headings.none();

    Upload(Path folder) {
        this.folder = folder;
    }

    Upload with(String name, String... lines) {
        return with(name, StandardCharsets.UTF_8, String.join("\n", lines));
    }

    Upload with(String name, Charset charset, String content) {
        return with(name, content.getBytes(charset));
    }

    Upload with(String name, byte[] content) {
        try {
            var path = folder.resolve(files.size() + ".upload");
            Files.write(path, content);
            return at(name, path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Upload with(String name, WorkbookBuilder workbook) {
        return with(name, workbook.bytes());
    }

    Upload at(String name, Path path) {
        files.add(new SourceFile(name, path));
        return this;
    }

    Upload knowing(Map<String, String> remembered) {
        headings = new Headings(remembered);
        return this;
    }

    Upload knowing(Headings known) {
        headings = known;
        return this;
    }

    Heard read() {
        var heard = new Heard();
        heard.kind = read(heard);
        return heard;
    }

    ImportKind read(FactSink sink) {
        return new Reading().read(files, headings, sink);
    }

    /** What is said of an upload that is refused as a whole. */
    Refused refused() {
        return catchThrowableOfType(Refused.class, this::read);
    }
}
