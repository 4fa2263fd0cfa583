package org.blendedmeetings.imports.reading;

import java.nio.file.Path;

/** An uploaded file; its name is for sentences only, what it is its content says. */
public record SourceFile(String name, Path content) {}
