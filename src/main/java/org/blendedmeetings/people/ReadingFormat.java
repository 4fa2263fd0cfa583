package org.blendedmeetings.people;

/** How a person reads what we write to them. */
public enum ReadingFormat {
    STANDARD,
    LARGE_PRINT,
    EASY_READ,
    BRAILLE,
    /** Read aloud, or recorded. */
    AUDIO,
    UNKNOWN
}
