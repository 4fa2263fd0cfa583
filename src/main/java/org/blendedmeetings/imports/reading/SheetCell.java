package org.blendedmeetings.imports.reading;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A cell's text as a person reads it, numbers with all their digits, and whether Excel calculated it. */
record SheetCell(String text, boolean calculated) {
    private static final int MOST_DIGITS = 40;

    /** From the start of the cell to its end. */
    static SheetCell read(XMLStreamReader parser, SharedTexts texts) throws XMLStreamException {
        var type = parser.getAttributeValue(null, "t");
        String value = null;
        // a reference to what is no more is not a value either
        var calculated = "e".equals(type);
        for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var part = parser.getLocalName();
                var text = CellText.of(parser);
                if (part.equals("v") || part.equals("is")) {
                    value = text;
                }
                calculated |= part.equals("f");
            }
        }
        return new SheetCell(value == null ? null : shown(value, type, texts), calculated);
    }

    private static String shown(String value, String type, SharedTexts texts) {
        if (type == null || type.equals("n")) {
            return number(value.strip());
        }
        return type.equals("s") ? texts.at(value) : value;
    }

    /** Workbooks write 9001 as "9001.0" or "9.001E3". */
    private static String number(String value) {
        try {
            var number = value.length() > MOST_DIGITS ? null : new BigDecimal(value).stripTrailingZeros();
            return number == null || Math.abs((long) number.scale()) > MOST_DIGITS ? value : number.toPlainString();
        } catch (NumberFormatException other) {
            return value;
        }
    }
}
