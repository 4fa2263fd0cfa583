package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the elements of one name out of an XML file, one at a time, each small enough to hold. */
final class Elements {
    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 10_000;
    private static final int TEXT_KEPT = 200;

    private final TextFile text;
    private final XMLStreamReader parser;
    private int depth;
    private int parts;

    private Elements(TextFile text, XMLStreamReader parser) {
        this.text = text;
        this.parser = parser;
    }

    /** Hands over each element of this name with its ordinal in the file, and says how many there were. */
    static long each(TextFile text, String name, BiConsumer<Long, Element> reading)
            throws IOException, XMLStreamException {
        try (var content = text.open()) {
            return new Elements(text, Xml.parser(content, text.file())).each(name, reading);
        }
    }

    private long each(String name, BiConsumer<Long, Element> reading) throws XMLStreamException {
        long ordinal = 0;
        while (parser.hasNext()) {
            int event = parser.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                deeper();
                if (parser.getLocalName().equalsIgnoreCase(name)) {
                    parts = 0;
                    reading.accept(++ordinal, element());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return ordinal;
    }

    private Element element() throws XMLStreamException {
        if (++parts > MOST_PARTS) {
            throw Accepted.wrong(text.file(), "has more than 10,000 entries for one child, which no return has.");
        }
        var name = parser.getLocalName();
        var words = new StringBuilder();
        var children = new ArrayList<Element>();
        for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    children.add(element());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> keep(words);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity nobody declared");
                default -> {}
            }
        }
        depth--;
        return new Element(name, words.toString(), children);
    }

    /** Nothing we read is long; the rest of a long text only has to be passed over. */
    private void keep(StringBuilder words) {
        var more = parser.getText();
        words.append(more, 0, Math.min(more.length(), TEXT_KEPT - Math.min(words.length(), TEXT_KEPT)));
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw Accepted.wrong(text.file(), "has elements inside one another deeper than any return.");
        }
    }
}
