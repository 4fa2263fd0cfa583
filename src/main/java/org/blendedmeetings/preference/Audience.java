package org.blendedmeetings.preference;

import org.blendedmeetings.people.FamilyRole;

/** In whose words a page speaks: a grown-up's, a young person's, or a child's. */
public enum Audience {
    ADULT,
    YOUNG,
    CHILD;

    /** By default the words change at twelve (domain 4.7). Only the child the meeting is about reads "your meeting". */
    public static Audience of(FamilyRole role, int age) {
        if (role != FamilyRole.CHILD) {
            return ADULT;
        }
        return age >= AskedHow.OWN_INVITATION ? YOUNG : CHILD;
    }
}
