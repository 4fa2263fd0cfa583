package org.blendedmeetings.imports.reading;

import org.blendedmeetings.shared.Refused;

/** The sentences that refuse a whole file. */
final class Accepted {
    static final String FIELD = "files";
    private static final String WHAT = " We read the SSDA903 return as CSV files or XML, the CIN census as XML,"
            + " Annex A as an Excel workbook (.xlsx) or one CSV file a list, and our own CSV templates.";

    private Accepted() {}

    static Refused empty(SourceFile file) {
        return Refused.invalid(FIELD, quoted(file) + " is empty. Choose a file with rows in it.");
    }

    static Refused unknown(SourceFile file) {
        return Refused.unsupported(FIELD, quoted(file) + " is none of the files we know." + WHAT);
    }

    static Refused unsupported(SourceFile file, String why) {
        return Refused.unsupported(FIELD, quoted(file) + " " + why + WHAT);
    }

    static Refused wrong(SourceFile file, String why) {
        return Refused.invalid(FIELD, quoted(file) + " " + why);
    }

    static Refused tooLarge(SourceFile file, String why) {
        return Refused.tooLarge(FIELD, quoted(file) + " " + why);
    }

    static Refused twoKinds(Recognised one, Recognised other) {
        return Refused.invalid(
                FIELD,
                quoted(one.file()) + " holds " + one.kind().words() + " and " + quoted(other.file()) + " holds "
                        + other.kind().words() + ". Load files of one kind at a time.");
    }

    static String quoted(SourceFile file) {
        return "“" + file.name() + "”";
    }
}
