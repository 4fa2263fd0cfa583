package org.blendedmeetings.reporting;

import java.util.List;
import java.util.stream.Stream;

/** The rows one kind of return has of a child. */
interface Rows {
    List<String> headings();

    Stream<List<?>> of(Subject subject, Days days);
}
