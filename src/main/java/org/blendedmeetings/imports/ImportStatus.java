package org.blendedmeetings.imports;

/** Where an import stands. */
public enum ImportStatus {
    READING("Being read", "grey"),
    /** Came without anybody standing by, and could not be read. */
    UNREAD("Not read", "red"),
    /** Read and compared: a person can see what it would change, and nothing is written yet. */
    PREVIEWED("Waiting", "yellow"),
    APPLYING("Being applied", "blue"),
    APPLIED("Applied", "green"),
    /** A person decided against it, or nobody applied it in time. */
    DROPPED("Not applied", "grey");

    private final String words;
    private final String colour;

    ImportStatus(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    /** The colour of the tag. */
    public String colour() {
        return colour;
    }
}
