package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.blendedmeetings.shared.Refused;

/** Reads the files of one upload, whatever they are called, into a stream of facts. */
public final class Reading {

    /** Larger files are refused; the limit of an upload should be no lower. */
    public static final long LARGEST_FILE = 300L * 1024 * 1024;

    /** @throws Refused where a file cannot be read at all, or two files are of two kinds; what was said before then does not count */
    public ImportKind read(List<SourceFile> files, Headings headings, FactSink sink) {
        if (files.isEmpty()) {
            throw Refused.invalid(Accepted.FIELD, "Choose at least one file.");
        }
        // everything is recognised before anything is read, so that a wrong file costs no work
        var recognised = new ArrayList<Recognised>();
        for (var file : files) {
            for (var each : recognise(file, headings, sink)) {
                if (!recognised.isEmpty() && recognised.get(0).kind() != each.kind()) {
                    throw Accepted.twoKinds(recognised.get(0), each);
                }
                recognised.add(each);
            }
        }
        recognised.forEach(each -> read(each, sink));
        return recognised.get(0).kind();
    }

    private static List<Recognised> recognise(SourceFile file, Headings headings, FactSink sink) {
        try {
            return Recognising.what(file, headings, sink);
        } catch (XMLStreamException broken) {
            throw brokenXml(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void read(Recognised recognised, FactSink sink) {
        try {
            recognised.contents().read(sink);
        } catch (XMLStreamException broken) {
            throw brokenXml(recognised.file());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Refused brokenXml(SourceFile file) {
        return Accepted.wrong(file, "is cut off or damaged: it is not well-formed. Make it again and load it again.");
    }
}
