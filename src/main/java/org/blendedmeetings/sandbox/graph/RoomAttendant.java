package org.blendedmeetings.sandbox.graph;

/** Answers for rooms: first come, first served. The answer is settled at once and arrives later. */
final class RoomAttendant {
    private final Calendars calendars;
    private final Switches switches;

    RoomAttendant(Calendars calendars, Switches switches) {
        this.calendars = calendars;
        this.switches = switches;
    }

    /** The event with the answers of the rooms that were newly asked, yet to arrive. */
    StoredEvent settle(StoredEvent event) {
        return event.attendees(attendee -> {
            boolean asked = Attendee.NONE.equals(attendee.response()) && attendee.coming() == null;
            String answer = asked && isRoom(attendee) ? answer(event, attendee) : null;
            return answer == null ? attendee : attendee.willAnswer(answer, switches.getRoomsAnswerAfterReads());
        });
    }

    private boolean isRoom(Attendee attendee) {
        return calendars
                .mailbox(attendee.address())
                .map(mailbox -> mailbox.room() != null)
                .orElse(false);
    }

    private String answer(StoredEvent event, Attendee room) {
        return switch (switches.getRoomAnswer()) {
            case ACCEPT -> Attendee.ACCEPTED;
            case DECLINE -> Attendee.DECLINED;
            case SILENT -> null;
            case BY_CALENDAR -> isTaken(event, room.address()) ? Attendee.DECLINED : Attendee.ACCEPTED;
        };
    }

    private boolean isTaken(StoredEvent event, String room) {
        return calendars.of(room).stream()
                .filter(copy -> !copy.event().ids().equals(event.ids()))
                .filter(copy -> copy.event().when().overlaps(event.when()))
                .anyMatch(RoomAttendant::takes);
    }

    private static boolean takes(EventCopy copy) {
        if (copy.isOrganiser()) {
            return !copy.showAs().equals("free");
        }
        return !copy.event().gone()
                && copy.attendee().map(Attendee::holdsTheTime).orElse(false);
    }
}
