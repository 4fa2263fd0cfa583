package org.blendedmeetings.imports;

import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.imports.reading.ImportKind;

/** What the column is called in each format from which a fact comes. */
final class Columns {
    private Columns() {}

    static String of(ImportKind format, FactKind fact) {
        return switch (fact) {
            case CHILD -> switch (format) {
                case CIN_XML -> "PersonBirthDate";
                case ANNEX_A -> "Date of Birth";
                case MEETINGS, CIRCLES -> "Date of birth";
                default -> "DOB";
            };
            case EPISODE -> "DECOM";
            case REVIEW -> "REVIEW";
            case CARE, SHORT_BREAKS -> "Date Started to be Looked After";
            case LATEST_REVIEW, LATEST_BREAK_REVIEW -> "Date of Latest Statutory Review";
            case SECTION_47 -> format == ImportKind.CIN_XML
                    ? "S47ActualStartDate"
                    : "Strategy discussion initiating Section 47 Enquiry Start Date";
            case PLAN -> format == ImportKind.CIN_XML ? "CPPstartDate" : "Child Protection Plan Start Date";
            case PLAN_REVIEW -> "CPPreviewDate";
            case LATEST_PLAN_REVIEW -> "Date of latest review conference";
            case CLOCK_STARTED -> "Clock started on";
            case HELD -> "Held on";
            case ENDED -> "Ended on";
        };
    }
}
