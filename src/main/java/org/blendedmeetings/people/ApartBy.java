package org.blendedmeetings.people;

/** What keeps two people apart (policy 2, D2-01). */
public enum ApartBy {
    /** A court's order. */
    ORDER,
    /** A condition of bail. */
    BAIL,
    /** A decision the council recorded. */
    DECISION,
    /** Somebody would not be safe, as they or a worker said, before any order or decision. */
    SAFETY
}
