package org.blendedmeetings.imports.reading;

/** What the files of one upload are. */
public enum ImportKind {
    SSDA903_CSV("the SSDA903 return as CSV files"),
    SSDA903_XML("the SSDA903 return as XML"),
    CIN_XML("the CIN census as XML"),
    ANNEX_A("Annex A lists"),
    CIRCLES("people around children and the directory, from our templates"),
    MEETINGS("meetings held, from our template");

    private final String words;

    ImportKind(String words) {
        this.words = words;
    }

    /** For staff, as part of a sentence. */
    public String words() {
        return words;
    }
}
