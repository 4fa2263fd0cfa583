package org.blendedmeetings.booking;

import java.util.List;
import org.blendedmeetings.booking.RoomCatalogue.Room;

/**
 * What business support are offered for one meeting.
 *
 * @param slots         the best first; empty when there is none, or when the calendar could not be asked
 * @param nearMisses    times at which one single thing is in the way
 * @param rooms         those that suit, for a time of their own choosing
 * @param calendarAsked false when the calendar could not be asked just now
 */
public record Suggestions(
        BookingNeeds needs, List<Slot> slots, List<NearMiss> nearMisses, List<Room> rooms, boolean calendarAsked) {}
