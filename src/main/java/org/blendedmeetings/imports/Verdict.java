package org.blendedmeetings.imports;

/** What the files come to for one child. */
enum Verdict {
    FRESH,
    CHANGED,
    UNCHANGED,
    /** Nothing of this child is taken over. */
    REFUSED
}
