package org.blendedmeetings.preference;

/** How somebody was tried to be reached. */
public enum Tried {
    TEXT("Text message"),
    EMAIL("E-mail"),
    PHONE("Phone call"),
    VISIT("Visit"),
    LETTER("Letter"),
    OTHER("Another way");

    private final String words;

    Tried(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
