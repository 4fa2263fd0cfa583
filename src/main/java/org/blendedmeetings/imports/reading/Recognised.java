package org.blendedmeetings.imports.reading;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** What a file, or one sheet of it, turned out to be, and how it is read. */
record Recognised(SourceFile file, ImportKind kind, Contents contents) {

    /** Read once every file of the upload is known. */
    interface Contents {
        void read(FactSink sink) throws IOException, XMLStreamException;
    }
}
