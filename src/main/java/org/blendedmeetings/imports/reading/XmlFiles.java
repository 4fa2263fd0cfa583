package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds out which return an XML file is. */
final class XmlFiles {
    private static final String CIN = "CIN";

    private XmlFiles() {}

    static Recognised recognise(TextFile text) throws IOException, XMLStreamException {
        try (var content = text.open()) {
            var parser = Xml.parser(content, text.file());
            while (parser.next() != XMLStreamConstants.START_ELEMENT) {}
            var root = parser.getLocalName();
            if (root.toUpperCase(Locale.ROOT).endsWith("SSDA903")) {
                return new Recognised(text.file(), ImportKind.SSDA903_XML, new Ssda903Xml(text)::read);
            }
            if (root.equalsIgnoreCase("Message") && isCensus(parser)) {
                return new Recognised(text.file(), ImportKind.CIN_XML, new CinXml(text)::read);
            }
            throw Accepted.unknown(text.file());
        }
    }

    /** Other returns are messages too: this one says so in its header, or has children in it. */
    private static boolean isCensus(XMLStreamReader parser) throws XMLStreamException {
        while (parser.hasNext()) {
            if (parser.next() == XMLStreamConstants.START_ELEMENT) {
                if (parser.getLocalName().equalsIgnoreCase("Collection")) {
                    return parser.getElementText().strip().equalsIgnoreCase(CIN);
                }
                if (parser.getLocalName().equalsIgnoreCase("Children")) {
                    return true;
                }
            }
        }
        return false;
    }
}
