package org.blendedmeetings.imports.reading;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own parser, whatever else is on the class path, with everything off that reaches outside the file. */
final class Xml {
    private static final XMLInputFactory PARSERS = parsers();

    private Xml() {}

    static XMLStreamReader parser(Reader content, SourceFile file) throws XMLStreamException {
        return PARSERS.createXMLStreamReader(new BoundedMarkup(content, file));
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}
