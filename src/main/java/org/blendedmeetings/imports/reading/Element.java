package org.blendedmeetings.imports.reading;

import java.util.ArrayList;
import java.util.List;

/** An element of an XML file with what is in it; names are compared without namespace and case. */
record Element(String name, String text, List<Element> children) {

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** All of this name, however deep, in the order of the file. */
    List<Element> within(String called) {
        var found = new ArrayList<Element>();
        collect(called, found);
        return found;
    }

    private void collect(String called, List<Element> found) {
        for (var each : children) {
            if (each.isCalled(called)) {
                found.add(each);
            }
            each.collect(called, found);
        }
    }

    /** The text of the first child of this name, or null. */
    String textOf(String called) {
        for (var each : children) {
            if (each.isCalled(called)) {
                return each.text();
            }
        }
        return null;
    }

    /** The text of the first of this name, however deep, or null. */
    String textWithin(String called) {
        var found = within(called);
        return found.isEmpty() ? null : found.get(0).text();
    }
}
