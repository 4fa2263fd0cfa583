package org.blendedmeetings.imports.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook as Excel writes it: texts shared, numbers bare, formulas with their last result. */
public final class WorkbookBuilder {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private boolean macintosh;

    /** What Excel calculated. */
    record Formula(String formula, Object result) {}

    public WorkbookBuilder sheet(String name, Object[]... rows) {
        var xml = new StringBuilder("<worksheet xmlns=\"urn:main\"><sheetData>");
        for (int row = 0; row < rows.length; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows[row].length; column++) {
                xml.append(cell((char) ('A' + column) + "" + (row + 1), rows[row][column]));
            }
            xml.append("</row>");
        }
        return rawSheet(name, xml + "</sheetData></worksheet>");
    }

    WorkbookBuilder rawSheet(String name, String xml) {
        sheets.add(name);
        return part("xl/worksheets/sheet" + sheets.size() + ".xml", xml);
    }

    WorkbookBuilder part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    WorkbookBuilder countingFrom1904() {
        macintosh = true;
        return this;
    }

    private String cell(String place, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Formula formula) {
            var result = formula.result() == null ? "" : "<v>" + formula.result() + "</v>";
            return "<c r=\"" + place + "\" t=\"str\"><f>" + formula.formula() + "</f>" + result + "</c>";
        }
        if (value instanceof Number number) {
            return "<c r=\"" + place + "\" s=\"1\"><v>" + number + "</v></c>";
        }
        texts.add(value.toString());
        return "<c r=\"" + place + "\" t=\"s\"><v>" + (texts.size() - 1) + "</v></c>";
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<>(parts);
        all.put("xl/workbook.xml", book());
        all.put("xl/_rels/workbook.xml.rels", relations());
        all.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"urn:main\">"
                        + String.join(
                                "", texts.stream().map(WorkbookBuilder::shared).toList()) + "</sst>");
        all.putAll(parts);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private String book() {
        var xml = new StringBuilder("<workbook xmlns=\"urn:main\" xmlns:r=\"urn:relations\">");
        xml.append(macintosh ? "<workbookPr date1904=\"1\"/>" : "").append("<sheets>");
        for (int at = 1; at <= sheets.size(); at++) {
            xml.append("<sheet sheetId=\"9" + at + "\" name=\"" + sheets.get(at - 1) + "\" r:id=\"rId" + at + "\"/>");
        }
        return xml + "</sheets></workbook>";
    }

    private String relations() {
        var xml = new StringBuilder("<Relationships>");
        for (int at = 1; at <= sheets.size(); at++) {
            xml.append("<Relationship Id=\"rId" + at + "\" Target=\"worksheets/sheet" + at + ".xml\"/>");
        }
        return xml + "</Relationships>";
    }

    private static String shared(String text) {
        return "<si><t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>";
    }
}
