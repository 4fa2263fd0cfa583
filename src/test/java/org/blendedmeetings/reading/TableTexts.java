package org.blendedmeetings.reading;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The words for families in the tables of the policy: the output of that name, row by row. */
final class TableTexts {
    private TableTexts() {}

    static Stream<FamilyText> of(String table, String output) {
        var texts = new ArrayList<FamilyText>();
        var root = root(table);
        var at = elements(root.getElementsByTagName("output"))
                .map(each -> each.getAttribute("name"))
                .toList()
                .indexOf(output);
        elements(root.getElementsByTagName("rule")).forEach(rule -> {
            var words = elements(rule.getElementsByTagName("outputEntry"))
                    .toList()
                    .get(at)
                    .getTextContent();
            var plain = words.strip().replaceAll("^\"|\"$", "");
            texts.add(new FamilyText(table + " " + rule.getAttribute("id"), plain, limit(plain)));
        });
        return texts.stream();
    }

    /** What says "your meeting" is said to the child it is about. */
    private static int limit(String words) {
        return words.startsWith("It is your") ? FamilyText.CHILD : FamilyText.ADULT;
    }

    private static Element root(String table) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new File("processes", table + ".dmn"))
                    .getDocumentElement();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Element> all = IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
        return all.stream();
    }
}
