package org.blendedmeetings.booking;

import java.util.List;

/** The rooms there are; implemented over Graph places joined with what config/rooms.yaml adds. */
public interface RoomCatalogue {

    List<Room> rooms();

    /**
     * A room meetings can be held in.
     *
     * @param mailbox  its calendar
     * @param hybrid   has screen, camera and microphone for people joining from elsewhere
     * @param stepFree can be reached and used in a wheelchair
     */
    record Room(String mailbox, String name, String building, int capacity, boolean hybrid, boolean stepFree) {}
}
