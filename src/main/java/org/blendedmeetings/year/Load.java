package org.blendedmeetings.year;

/**
 * What a week asks of one capacity.
 *
 * @param meetings to be held in the week
 * @param room     how many it can take
 */
public record Load(Capacity capacity, int meetings, int room) {

    public int over() {
        return Math.max(0, meetings - room);
    }

    public int left() {
        return Math.max(0, room - meetings);
    }

    /** {@code IROs 12 of 42}. */
    public String words() {
        return capacity.name() + " " + meetings + " of " + room;
    }
}
