package org.blendedmeetings.review;

/** How a child's views came to a review, in the terms of the SSDA903 return. */
public enum SpokeFor {
    THEMSELVES(true, "There, and spoke for themselves"),
    ADVOCATE(true, "There; an advocate or the reviewing officer spoke for them"),
    SYMBOLS(true, "There; showed it by signs, symbols or drawing, without words"),
    NOTHING(true, "There, without saying or showing it"),
    BRIEFED(false, "Not there; told an advocate or the reviewing officer, who spoke for them"),
    SENT(false, "Not there; sent it themselves in writing, by phone, text or recording"),
    NO_VIEWS(false, "Not there; it did not come to the review");

    private final boolean there;
    private final String words;

    SpokeFor(boolean there, String words) {
        this.there = there;
        this.words = words;
    }

    /** It is said of a child who was there. */
    public boolean isThere() {
        return there;
    }

    public String words() {
        return words;
    }
}
