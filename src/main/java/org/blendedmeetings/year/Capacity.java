package org.blendedmeetings.year;

import org.blendedmeetings.people.ProfessionalRole;

/**
 * What those who chair in one role, or the rooms, can take.
 *
 * @param name      of its column
 * @param role      who chairs, or null for rooms
 * @param aFullWeek how many meetings in five working days
 * @param madeOf    what that is made of, in a sentence
 */
public record Capacity(String name, ProfessionalRole role, int aFullWeek, String madeOf) {
    private static final int FULL = 5;

    static Capacity of(YearSettings.Chairs chairs, int number) {
        var all = number * chairs.meetingsAWeek();
        var madeOf = chairs.name() + ": " + number + ", who can each lead " + chairs.meetingsAWeek()
                + " meetings a week, together " + all + ".";
        return new Capacity(chairs.name(), chairs.role(), all, madeOf);
    }

    static Capacity ofRooms(int number, int sessionsADay) {
        var all = number * sessionsADay * FULL;
        var madeOf = "Rooms: " + number + " with " + sessionsADay + " meetings each working day, together " + all
                + " a week; every meeting counts for a room, since most are not decided yet.";
        return new Capacity("Rooms", null, all, madeOf);
    }

    /** A week with fewer working days takes as much less; part of a meeting is none. */
    int in(int workingDays) {
        return aFullWeek * workingDays / FULL;
    }

    boolean takes(Counted counted) {
        return role == null || role == counted.chairRole();
    }
}
