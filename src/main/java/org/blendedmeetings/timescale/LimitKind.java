package org.blendedmeetings.timescale;

import java.util.Locale;

/** How binding a limit is (domain 1.1): each figure says which it is. */
public enum LimitKind {
    LAW,
    GUIDANCE,
    LOCAL;

    /** As a sentence on a page writes it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
