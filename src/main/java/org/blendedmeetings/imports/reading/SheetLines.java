package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet, as they stand in the workbook: nothing is calculated. */
final class SheetLines implements Lines {
    private final Sheet sheet;
    private final ZipFile zip;
    private final Reader content;
    private final XMLStreamReader parser;
    private long row;

    SheetLines(Sheet sheet) throws IOException, XMLStreamException {
        this.sheet = sheet;
        zip = new ZipFile(sheet.file().content().toFile());
        content = Workbook.reader(zip, sheet.part());
        parser = Xml.parser(content, sheet.file());
    }

    @Override
    public Line next() throws XMLStreamException {
        while (parser.hasNext()) {
            if (parser.next() == XMLStreamConstants.START_ELEMENT
                    && parser.getLocalName().equals("row")) {
                return line();
            }
        }
        return null;
    }

    private Line line() throws XMLStreamException {
        row = CellPlace.row(parser.getAttributeValue(null, "r"), row + 1);
        var cells = new ArrayList<String>();
        var formulas = new BitSet();
        for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (parser.getLocalName().equals("c")) {
                    cell(cells, formulas);
                } else {
                    CellText.of(parser);
                }
            }
        }
        return new Line(row, cells, formulas);
    }

    private void cell(ArrayList<String> cells, BitSet formulas) throws XMLStreamException {
        int column = CellPlace.column(parser.getAttributeValue(null, "r"), cells.size());
        if (column < 0) {
            throw new WorkbookCheck(sheet.file()).damaged();
        }
        var cell = SheetCell.read(parser, sheet.texts());
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, cell.text());
        formulas.set(column, cell.calculated());
    }

    @Override
    public LocalDate dayZero() {
        return sheet.dayZero();
    }

    @Override
    public void close() throws IOException {
        content.close();
        zip.close();
    }
}
