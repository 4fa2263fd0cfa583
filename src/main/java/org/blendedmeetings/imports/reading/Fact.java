package org.blendedmeetings.imports.reading;

import java.time.LocalDate;

/**
 * One thing a row says of a child, by the council's number: {@code row} as a person counts it (the heading is row 1;
 * in XML the how-manieth child). A workbook's {@code file} names the sheet too.
 */
public record Fact(FactKind kind, String child, LocalDate on, LocalDate until, String code, String file, long row) {}
