package org.blendedmeetings.demo;

/** Why the council works with a family. */
enum FamilyKind {
    /** The children are in care. */
    CARE,
    /** The children are on child protection plans. */
    PLAN,
    /** In need, in early help, or only just known. */
    NEED
}
