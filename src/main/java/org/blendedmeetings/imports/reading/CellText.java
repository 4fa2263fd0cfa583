package org.blendedmeetings.imports.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an element of a workbook: its runs put together, without how they are pronounced. */
final class CellText {
    /** Nothing we read is longer; notes are, and are not read. */
    private static final int KEPT = 300;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** From the start of the element to its end. */
    static String of(XMLStreamReader parser) throws XMLStreamException {
        var text = new StringBuilder();
        int inside = 0;
        int pronounced = 0;
        for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT || inside > 0; event = parser.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
                pronounced = pronounced > 0 || parser.getLocalName().equals("rPh") ? pronounced + 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
                pronounced = Math.max(0, pronounced - 1);
            } else if (parser.isCharacters() && pronounced == 0) {
                var more = parser.getText();
                text.append(more, 0, Math.min(more.length(), KEPT - Math.min(text.length(), KEPT)));
            }
        }
        return text.indexOf("_x") < 0 ? text.toString() : unescaped(text);
    }

    /** Excel writes a line's end, for one, as "_x000D_". */
    private static String unescaped(CharSequence text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
