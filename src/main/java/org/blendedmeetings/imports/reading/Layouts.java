package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.stream.Stream;

/** Every table we know, the more particular first. */
final class Layouts {
    static final List<Layout> ALL = Stream.of(
                    CircleTables.ALL.stream(),
                    Templates.ALL.stream(),
                    Ssda903Tables.ALL.stream(),
                    AnnexALists.ALL.stream())
            .flatMap(each -> each)
            .toList();

    private Layouts() {}
}
