package org.blendedmeetings.imports.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** The codes of the returns, out of the ways they are written. */
final class Codes {
    private static final Pattern LETTERED = Pattern.compile("^[A-Za-z0-9]{1,2}\\)\\s*");
    private static final Pattern ETHNIC = Pattern.compile("[A-Z]{4}");
    private static final Pattern LEGAL = Pattern.compile("^([A-Za-z]\\d)\\b.*");
    private static final Pattern PARTICIPATION = Pattern.compile("PN[0-7]");

    private static final int LONGEST_TEXT = 40;
    private static final int LONGEST_PART = 10;

    private Codes() {}

    /** The department's four letters; what is written in words is no code, and not worth losing a row for. */
    static String ethnic(String raw, String column) {
        var text = Checked.text(raw, column);
        var code = text == null ? "" : LETTERED.matcher(text).replaceFirst("").toUpperCase(Locale.ROOT);
        return ETHNIC.matcher(code).matches() ? code : null;
    }

    /** Annex A writes "C2" as well as "a) C2 - full care order"; a whole sentence is no code, and not worth losing a row for. */
    static String legal(String raw, String column) {
        var text = Checked.text(raw, column);
        if (text == null) {
            return null;
        }
        var plain = LETTERED.matcher(text).replaceFirst("");
        var code = LEGAL.matcher(plain);
        return code.matches()
                ? code.group(1).toUpperCase(Locale.ROOT)
                : plain.length() > LONGEST_TEXT ? null : Checked.code(plain, column, LONGEST_TEXT);
    }

    static String participation(String raw, String column) {
        var text = Checked.text(raw, column);
        var code = text == null ? null : text.toUpperCase(Locale.ROOT);
        if (code != null && !PARTICIPATION.matcher(code).matches()) {
            throw new BadRow(column, "A participation code is one of PN0 to PN7.");
        }
        return code;
    }

    /** Part of "RNE/LS/REC"; a blank part stays blank. */
    static String part(String raw, String column) {
        var code = Checked.code(raw, column, LONGEST_PART);
        return code == null ? "" : code.toUpperCase(Locale.ROOT).replace("/", "");
    }
}
