package org.blendedmeetings.sandbox.graph;

/**
 * A mailbox of the invented tenant.
 *
 * @param room what Graph's places say of it; null for a person
 */
public record Mailbox(String address, String name, Room room) {

    /** A person's mailbox. */
    public static Mailbox of(String address, String name) {
        return new Mailbox(address, name, null);
    }

    /**
     * A room's equipment and access.
     *
     * @param displayDeviceName the screen; null for none, likewise the other two devices
     */
    public record Room(
            String building,
            Integer capacity,
            Boolean isWheelChairAccessible,
            String displayDeviceName,
            String videoDeviceName,
            String audioDeviceName) {}
}
