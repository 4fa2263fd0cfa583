package org.blendedmeetings.due;

/** What something told of a child comes to beside what is known. */
public enum Told {
    NEW,
    CHANGED,
    KNOWN;

    /** What both come to: the one that is more of a change. */
    Told with(Told other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
