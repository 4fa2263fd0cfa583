package org.blendedmeetings.imports;

/** What the files come to for one child. */
enum Verdict {
    FRESH,
    CHANGED,
    UNCHANGED
}
