package org.blendedmeetings.policy.web;

/**
 * What is so between two people of a case that is tried.
 *
 * @param what      KEPT_APART, APART_WISH, or how the danger stands: CURRENT, HISTORIC, UNKNOWN
 * @param one       who is at risk, or asked for it
 * @param other     from whom
 * @param shareHome whether they live in one home
 */
record TryPair(String what, String one, String other, String shareHome) {
    static final String KEPT_APART = "KEPT_APART";
    static final String APART_WISH = "APART_WISH";

    static final TryPair EMPTY = new TryPair("", "", "", "UNKNOWN");

    /** The same pair once somebody was taken out of the case. */
    TryPair without(String person) {
        return new TryPair(what, person.equals(one) ? "" : one, person.equals(other) ? "" : other, shareHome);
    }

    /** Nothing was filled in. */
    boolean isEmpty() {
        return blank(what) && blank(one) && blank(other);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
