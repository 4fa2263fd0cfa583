package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.io.Reader;

/**
 * XML on its way to the parser: without a document type, and so without entities, and with no text, comment or tag that
 * would fill the memory of whoever parses it.
 */
final class BoundedMarkup extends Reader {
    private static final int LONGEST = 100_000;
    private static final String COMMENT = "!--";
    private static final String CDATA = "![CDATA[";

    private final Reader reader;
    private final SourceFile file;
    private final StringBuilder opening = new StringBuilder();
    private boolean open;
    private String until;
    private int matched;
    private int run;

    BoundedMarkup(Reader reader, SourceFile file) {
        this.reader = reader;
        this.file = file;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = reader.read(into, from, length);
        for (int at = from; at < from + read; at++) {
            look(into[at]);
        }
        return read;
    }

    private void look(char next) {
        if (++run > LONGEST) {
            throw Accepted.wrong(file, "has more than 100,000 characters in one place, which no return has.");
        }
        if (until != null) {
            closing(next);
        } else if (open) {
            opening(next);
        } else if (next == '<') {
            open = true;
            run = 0;
            opening.setLength(0);
        }
    }

    /** What follows the bracket says what this is. */
    private void opening(char next) {
        opening.append(next);
        if (opening.charAt(0) == '?') {
            skipUntil("?>");
        } else if (opening.charAt(0) == '!') {
            var soFar = opening.toString();
            if (soFar.equals(COMMENT)) {
                skipUntil("-->");
            } else if (soFar.equals(CDATA)) {
                skipUntil("]]>");
            } else if (!COMMENT.startsWith(soFar) && !CDATA.startsWith(soFar)) {
                throw Accepted.wrong(
                        file,
                        "has a document type or entities in it, which no return needs. Make it again without them.");
            } else {
                return;
            }
        }
        open = false;
    }

    private void skipUntil(String end) {
        until = end;
        matched = 0;
    }

    private void closing(char next) {
        // an end such as "-->" may be preceded by more of its first character
        if (next == until.charAt(matched)) {
            matched++;
        } else if (matched < 2 || next != until.charAt(0)) {
            matched = next == until.charAt(0) ? 1 : 0;
        }
        if (matched == until.length()) {
            until = null;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
