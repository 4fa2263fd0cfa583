package org.blendedmeetings.policy;

import org.blendedmeetings.preference.Known;

/**
 * One thing that is known, as format-conditions.dmn is asked about it. Every input has a value, the unknown too: a missing one
 * would match every cell.
 *
 * @param value  what is known: YES, NO, UNKNOWN or one of the fact's own values
 * @param number how many, or an age; -1 where there is none
 * @param home   whether the two of a pair share a home, else UNKNOWN
 * @param wished what the person wished: VIDEO, PHONE, ROOM, OTHER or NONE, or VIDEO_LEFT_OPEN, PHONE_LEFT_OPEN
 * @param needed what is recorded as needed: VIDEO, PHONE, ROOM, OTHER or NONE
 * @param row    the id of the base row
 */
public record KnownFact(Fact fact, String value, int number, Known home, String wished, String needed, String row) {
    static final int NO_NUMBER = -1;
    static final String NONE = "NONE";

    /** Something about the meeting or a pair, to which nobody's wish matters. */
    static KnownFact of(Fact fact, String value, String row) {
        return new KnownFact(fact, value, NO_NUMBER, Known.UNKNOWN, NONE, NONE, row);
    }

    KnownFact home(Known known) {
        return new KnownFact(fact, value, number, known, wished, needed, row);
    }

    KnownFact number(int known) {
        return new KnownFact(fact, value, known, home, wished, needed, row);
    }

    KnownFact wished(String way) {
        return new KnownFact(fact, value, number, home, way, needed, row);
    }

    KnownFact needed(String way) {
        return new KnownFact(fact, value, number, home, wished, way, row);
    }
}
