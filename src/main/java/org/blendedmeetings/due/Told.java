package org.blendedmeetings.due;

/** What something told of a child comes to beside what is known. */
public enum Told {
    NEW,
    CHANGED,
    KNOWN
}
