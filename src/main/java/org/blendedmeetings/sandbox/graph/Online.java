package org.blendedmeetings.sandbox.graph;

/**
 * The Teams meeting of an event.
 *
 * @param looksLeft how many more times the organiser must look until the link is there; 0 when it is
 */
record Online(String joinUrl, int looksLeft) {

    /** A new meeting whose link the organiser looks for in vain so many times. */
    static Online made(String joinUrl, int looksInVain) {
        return new Online(joinUrl, looksInVain == 0 ? 0 : looksInVain + 1);
    }

    boolean ready() {
        return looksLeft == 0;
    }

    Online seen() {
        return ready() ? this : new Online(joinUrl, looksLeft - 1);
    }
}
