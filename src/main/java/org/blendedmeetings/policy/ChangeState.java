package org.blendedmeetings.policy;

import org.blendedmeetings.shared.Refused;

/** Where a change of the policy stands. */
public enum ChangeState {
    /** Being written. */
    DRAFT,
    /** Waits for a second person. */
    PROPOSED,
    /** Published, to apply from its day. */
    APPROVED,
    REFUSED,
    /** Taken back for good by who wrote it. */
    WITHDRAWN;

    void mustBe(ChangeState needed, String otherwise) {
        if (this != needed) {
            throw Refused.conflict(null, otherwise);
        }
    }

    void mustBeOpen() {
        if (this != DRAFT) {
            mustBe(PROPOSED, "It has been decided or withdrawn already.");
        }
    }
}
