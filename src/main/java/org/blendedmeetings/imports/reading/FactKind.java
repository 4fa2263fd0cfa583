package org.blendedmeetings.imports.reading;

/** What one fact of a file says, and how its {@code on}, {@code until} and {@code code} are to be read. */
public enum FactKind {
    /** There is this child: born on, expected on (until), ethnic code; each of them may be missing. */
    CHILD,
    /** An episode of care of the SSDA903 return: its first day, its last or none, "RNE/LS/REC" with parts that may be blank. */
    EPISODE,
    /** A review of a child in care was held on this day, with a participation code PN0 to PN7 or none. */
    REVIEW,
    /** In care from this day until that day or still (Annex A list 8), with a legal status or none. */
    CARE,
    /** The latest review of a child in care (Annex A list 8). */
    LATEST_REVIEW,
    /** Looked after for short breaks alone, from this day until that day or still (Annex A list 8, legal status V3 or V4). */
    SHORT_BREAKS,
    /** The latest review of such a child. */
    LATEST_BREAK_REVIEW,
    /** A strategy discussion on this day, its initial conference (until) or none; code NOT_NEEDED where none was necessary. */
    SECTION_47,
    /** A child protection plan from this day until that day or still. */
    PLAN,
    /** A review conference was held on this day. */
    PLAN_REVIEW,
    /** The latest review conference (Annex A list 7). */
    LATEST_PLAN_REVIEW,
    /** A clock for the meeting type of the code started on this day (our template). */
    CLOCK_STARTED,
    /** A meeting of the type of the code was held on this day (our template). */
    HELD,
    /** What led to meetings of the type of the code ended on this day (our template). */
    ENDED
}
