package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A school term as the council sets it; its first and last day belong to it.
 *
 * @param halfTerm the break in the middle, or null where there is none
 */
public record SchoolTerm(String name, LocalDate from, LocalDate to, Break halfTerm) {

    /** Days off school within a term; the first and the last belong to it. */
    public record Break(LocalDate from, LocalDate to) {
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean inHalfTerm(LocalDate day) {
        return halfTerm != null && halfTerm.contains(day);
    }

    /** Within a sentence: {@code spring term 2027}, but {@code HT4 2027} as it is. */
    String words() {
        var plain = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return plain ? name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1) : name;
    }
}
