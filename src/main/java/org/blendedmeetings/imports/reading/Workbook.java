package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an Excel workbook, its shared texts, and the day it counts days from. */
record Workbook(SourceFile file, List<Sheet> sheets) {
    static final String BOOK = "xl/workbook.xml";
    private static final int LONGEST_NAME = 31;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TEXTS = "xl/sharedStrings.xml";

    static Workbook of(SourceFile file, ZipFile zip) throws IOException, XMLStreamException {
        var names = new ArrayList<String[]>();
        var zero = new LocalDate[] {Days.EXCEL};
        starts(file, zip, BOOK, parser -> {
            if (parser.getLocalName().equals("sheet")) {
                names.add(new String[] {parser.getAttributeValue(null, "name"), relation(parser)});
            } else if (parser.getLocalName().equals("workbookPr") && isOn(parser.getAttributeValue(null, "date1904"))) {
                zero[0] = Days.EXCEL_1904;
            }
        });
        Map<String, String> parts = new HashMap<>();
        starts(file, zip, RELATIONS, parser -> {
            if (parser.getLocalName().equals("Relationship")) {
                parts.put(parser.getAttributeValue(null, "Id"), parser.getAttributeValue(null, "Target"));
            }
        });
        var texts = zip.getEntry(TEXTS) == null ? SharedTexts.none() : SharedTexts.in(file, reader(zip, TEXTS));
        var sheets = new ArrayList<Sheet>();
        for (var name : names) {
            var part = path(parts.get(name[1]));
            if (name[0] != null && part != null && zip.getEntry(part) != null) {
                sheets.add(new Sheet(file, name(name[0]), part, texts, zero[0]));
            }
        }
        return new Workbook(file, sheets);
    }

    static Reader reader(ZipFile zip, String part) throws IOException {
        var reader = new InputStreamReader(zip.getInputStream(zip.getEntry(part)), StandardCharsets.UTF_8);
        return Unmarked.from(reader);
    }

    private static void starts(SourceFile file, ZipFile zip, String part, Starting starting)
            throws IOException, XMLStreamException {
        if (zip.getEntry(part) == null) {
            throw new WorkbookCheck(file).damaged();
        }
        try (var content = reader(zip, part)) {
            var parser = Xml.parser(content, file);
            while (parser.hasNext()) {
                if (parser.next() == XMLStreamConstants.START_ELEMENT) {
                    starting.at(parser);
                }
            }
        }
    }

    /** The one attribute called id that is in a namespace; sheetId is another. */
    private static String relation(XMLStreamReader parser) {
        for (int at = 0; at < parser.getAttributeCount(); at++) {
            if (parser.getAttributeLocalName(at).equals("id")) {
                return parser.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Excel takes no longer name of a sheet than this. */
    private static String name(String given) {
        return given.replaceAll("\\p{C}", " ").substring(0, Math.min(given.length(), LONGEST_NAME));
    }

    private static boolean isOn(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static String path(String target) {
        return target == null ? null : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private interface Starting {
        void at(XMLStreamReader parser);
    }
}
