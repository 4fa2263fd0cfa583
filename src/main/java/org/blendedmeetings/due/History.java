package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.timescale.London;

/**
 * Everything known of one child that starts, moves on or ends a clock. What falls due follows from it alone.
 *
 * @param bornOn     null when not known or not yet born
 * @param expectedOn of a child not yet born, or null
 */
record History(LocalDate bornOn, LocalDate expectedOn, List<Spell> spells, List<Held> held, List<Called> called) {

    /** Not born yet, as far as is known. */
    boolean isUnborn() {
        return bornOn == null && expectedOn != null;
    }

    /**
     * A period from its first to its last day.
     *
     * @param until  null while it goes on
     * @param chains those its source speaks of, or null for all
     */
    record Spell(PeriodKind kind, LocalDate since, LocalDate until, String why, Set<String> chains) {
        boolean arms(MeetingType type) {
            return chains == null || chains.contains(type.chain());
        }

        /** The other is of the same kind, began before this one ended, and goes on. */
        boolean endsWithin(Spell other) {
            return other.kind.equals(kind) && other.since.isBefore(until) && other.until == null;
        }

        /** How it ended. */
        String inWords() {
            return why == null ? kind.name() + ": " + kind.ended() + " on " + London.words(until) : why;
        }
    }

    /**
     * A meeting held.
     *
     * @param coveredFrom null when the type says which in line it was; else the day from which all were told
     * @param goesOn      something is to follow it
     * @param here        held here; what a file tells of says nothing of the tasks that follow it
     */
    record Held(MeetingType type, LocalDate on, LocalDate coveredFrom, boolean goesOn, boolean here) {}

    /** Something that called for the next meeting of a chain before its time. */
    record Called(String chain, LocalDate on) {}
}
