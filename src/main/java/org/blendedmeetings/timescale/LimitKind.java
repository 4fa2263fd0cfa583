package org.blendedmeetings.timescale;

/** How binding a limit is (domain 1.1): each figure says which it is. */
public enum LimitKind {
    LAW,
    GUIDANCE,
    LOCAL
}
