package org.blendedmeetings.imports.reading;

import java.util.List;

/** Reads the files of one upload, whatever they are called, into a stream of facts. */
public final class Reading {

    /** @throws org.blendedmeetings.shared.Refused where a file cannot be read at all, or two files are of two kinds */
    public ImportKind read(List<SourceFile> files, Headings headings, FactSink sink) {
        throw new UnsupportedOperationException("not yet");
    }
}
