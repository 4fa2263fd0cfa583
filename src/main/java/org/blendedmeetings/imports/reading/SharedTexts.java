package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells only point at: the one thing of it that has to be held, and so is bounded. */
record SharedTexts(List<String> texts) {
    private static final int MOST = 1_000_000;
    private static final int MOST_CHARACTERS = 40_000_000;

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    static SharedTexts in(SourceFile file, Reader content) throws IOException, XMLStreamException {
        try (content) {
            var texts = new ArrayList<String>();
            var parser = Xml.parser(content, file);
            int characters = 0;
            while (parser.hasNext()) {
                if (parser.next() == XMLStreamConstants.START_ELEMENT
                        && parser.getLocalName().equals("si")) {
                    var text = CellText.of(parser);
                    characters += text.length();
                    texts.add(text);
                    if (texts.size() > MOST || characters > MOST_CHARACTERS) {
                        throw Accepted.tooLarge(
                                file, "has more different texts than we can hold. Save its lists as CSV.");
                    }
                }
            }
            return new SharedTexts(texts);
        }
    }

    /** Null where the cell points at nothing. */
    String at(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at < 0 || at >= texts.size() ? null : texts.get(at);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
