package org.blendedmeetings.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import org.blendedmeetings.shared.Refused;

/** A file of text and the encoding it is in: by its byte-order mark, or UTF-8, or what Windows wrote before that. */
record TextFile(SourceFile file, Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TextFile of(SourceFile file) throws IOException {
        var marked = marked(file);
        for (var text : new TextFile[] {marked, new TextFile(file, WINDOWS, marked.mark())}) {
            if (text.canBeRead()) {
                return text;
            }
        }
        throw binary(file);
    }

    private static TextFile marked(SourceFile file) throws IOException {
        try (var content = Files.newInputStream(file.content())) {
            var start = content.readNBytes(3);
            int two = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
            return switch (two) {
                case 0xFEFF -> new TextFile(file, UTF_16BE, 2);
                case 0xFFFE -> new TextFile(file, UTF_16LE, 2);
                case 0xEFBB -> new TextFile(file, UTF_8, start.length > 2 && (start[2] & 0xFF) == 0xBF ? 3 : 0);
                default -> new TextFile(file, UTF_8, 0);
            };
        }
    }

    /** Goes through all of it: one letter far down decides between two encodings. */
    private boolean canBeRead() throws IOException {
        var seen = false;
        try (var reader = opened(charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)) {
            var some = new char[1 << 14];
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                for (int at = 0; at < read; at++) {
                    if (some[at] == 0) {
                        throw binary(file);
                    }
                    seen |= !Character.isWhitespace(some[at]);
                }
            }
        } catch (CharacterCodingException other) {
            return false;
        }
        if (!seen) {
            throw Accepted.empty(file);
        }
        return true;
    }

    Reader open() throws IOException {
        return opened(CodingErrorAction.REPLACE);
    }

    private Reader opened(CodingErrorAction otherwise) throws IOException {
        var content = Files.newInputStream(file.content());
        content.skipNBytes(mark);
        var decoder = charset.newDecoder().onMalformedInput(otherwise).onUnmappableCharacter(otherwise);
        return new BufferedReader(new InputStreamReader(content, decoder), 1 << 16);
    }

    boolean looksLikeXml() throws IOException {
        try (var reader = open()) {
            int next = reader.read();
            while (Character.isWhitespace(next)) {
                next = reader.read();
            }
            return next == '<';
        }
    }

    private static Refused binary(SourceFile file) {
        return Accepted.unsupported(file, "is not a file of text, a workbook or a return.");
    }
}
