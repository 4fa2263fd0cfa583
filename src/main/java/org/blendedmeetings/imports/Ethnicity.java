package org.blendedmeetings.imports;

import java.util.Locale;
import java.util.Map;

/** The ethnic groups of the Department for Education's returns, in words. */
final class Ethnicity {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("WBRI", "White British"),
            Map.entry("WIRI", "White Irish"),
            Map.entry("WIRT", "Traveller of Irish heritage"),
            Map.entry("WOTH", "Any other White background"),
            Map.entry("WROM", "Gypsy/Roma"),
            Map.entry("MWBC", "White and Black Caribbean"),
            Map.entry("MWBA", "White and Black African"),
            Map.entry("MWAS", "White and Asian"),
            Map.entry("MOTH", "Any other mixed background"),
            Map.entry("AIND", "Indian"),
            Map.entry("APKN", "Pakistani"),
            Map.entry("ABAN", "Bangladeshi"),
            Map.entry("AOTH", "Any other Asian background"),
            Map.entry("BCRB", "Black Caribbean"),
            Map.entry("BAFR", "Black African"),
            Map.entry("BOTH", "Any other Black background"),
            Map.entry("CHNE", "Chinese"),
            Map.entry("OOTH", "Any other ethnic group"));

    private Ethnicity() {}

    /** Null where the code says that it was refused or not obtained, and where there is no such code. */
    static String inWords(String code) {
        return code == null ? null : WORDS.get(code.strip().toUpperCase(Locale.ROOT));
    }
}
