package org.blendedmeetings.imports;

import java.util.UUID;

/** Which list a sheet is whose columns have these headings, as a person said; an empty {@code list} where it is none. */
public record MatchedSheet(UUID id, String look, String list, String headings, String by) {}
