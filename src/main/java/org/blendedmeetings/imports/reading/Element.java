package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.stream.Stream;

/** An element of an XML file with what is in it; names are compared without namespace and case. */
record Element(String name, String text, List<Element> children) {

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    Stream<Element> children(String called) {
        return children.stream().filter(each -> each.isCalled(called));
    }

    /** All of this name, however deep. */
    Stream<Element> within(String called) {
        return children.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each).filter(found -> found.isCalled(called)), each.within(called)));
    }

    /** The text of the first child of this name, or null. */
    String textOf(String called) {
        return children(called).map(Element::text).findFirst().orElse(null);
    }

    /** The text of the first of this name, however deep, or null. */
    String textWithin(String called) {
        return within(called).map(Element::text).findFirst().orElse(null);
    }
}
