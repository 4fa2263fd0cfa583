package org.blendedmeetings.imports.reading;

import java.nio.file.Path;

/** An uploaded file; its name is for sentences only, what it is its content says. */
public record SourceFile(String name, Path content) {
    private static final int LONGEST_NAME = 100;

    /** Browsers send paths now and then, and anybody may send a name made to be read wrongly. */
    public SourceFile {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        name = last.isEmpty() ? "file" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
