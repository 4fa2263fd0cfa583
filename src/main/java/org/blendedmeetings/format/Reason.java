package org.blendedmeetings.format;

import org.blendedmeetings.access.SignedIn;

/**
 * Why an approver departs from a wish or from the policy.
 *
 * @param code  null where none was chosen
 * @param words in the approver's own words, for the file; null or empty where none were written
 */
public record Reason(ReasonCode code, String words) {
    public static final Reason NONE = new Reason(null, null);

    static final int SHORTEST = 20;
    static final int LONGEST = 2000;

    public Reason {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** A reason that tells of danger is read by staff with the safety duty alone (policy 0.8). */
    Reason readBy(SignedIn reader) {
        return code == null || !code.tellsOfDanger() || reader.safetyDuty() ? this : NONE;
    }

    /** The code as everybody reads it: one that tells of danger is none. */
    String openWords() {
        return code == null || code.tellsOfDanger() ? null : code.words();
    }

    boolean isGiven() {
        return code != null || words != null;
    }
}
