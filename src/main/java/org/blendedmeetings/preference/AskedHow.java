package org.blendedmeetings.preference;

import org.blendedmeetings.people.FamilyRole;

/**
 * How somebody of an age is asked. No statute sets an age; the first border is that of the code children's participation
 * is returned by (PN0, SSDA903), the others are usual practice (domain 4.7).
 */
enum AskedHow {
    /** Nobody asks: a worker or carer records what they see. */
    OBSERVED,
    /** A worker asks. */
    THROUGH_WORKER,
    /** A message of their own, in simple words, with help offered. */
    WITH_HELP,
    /** A message of their own. */
    DIRECTLY;

    static final int ASKED = 4;
    static final int OWN_MESSAGE = 8;
    static final int OWN_INVITATION = 12;

    static AskedHow of(FamilyRole role, int age) {
        if (age < 0) {
            return role == FamilyRole.CHILD ? THROUGH_WORKER : DIRECTLY;
        }
        if (age < ASKED) {
            return OBSERVED;
        }
        if (age < OWN_MESSAGE) {
            return THROUGH_WORKER;
        }
        return age < OWN_INVITATION ? WITH_HELP : DIRECTLY;
    }

    boolean byMessage() {
        return this == WITH_HELP || this == DIRECTLY;
    }
}
