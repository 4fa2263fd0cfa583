package org.blendedmeetings.imports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Takes the byte-order mark off a text that has one. */
final class Unmarked {
    private Unmarked() {}

    static Reader from(Reader content) throws IOException {
        var reader = new BufferedReader(content, 1 << 16);
        reader.mark(1);
        if (reader.read() != 0xFEFF) {
            reader.reset();
        }
        return reader;
    }
}
