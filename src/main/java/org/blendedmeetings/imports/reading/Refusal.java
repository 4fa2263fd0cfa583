package org.blendedmeetings.imports.reading;

/** A row that is not read, the column it is about under the file's own heading, and what would be right. */
public record Refusal(String file, long row, String column, String why) {}
