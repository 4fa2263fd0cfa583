package org.blendedmeetings.format;

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

    boolean isGiven() {
        return code != null || words != null;
    }
}
