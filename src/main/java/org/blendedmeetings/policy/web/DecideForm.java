package org.blendedmeetings.policy.web;

/**
 * What the second person says.
 *
 * @param act approve, or refuse
 */
record DecideForm(String words, String act) {

    boolean approves() {
        return "approve".equals(act);
    }
}
