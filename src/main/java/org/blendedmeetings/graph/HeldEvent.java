package org.blendedmeetings.graph;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.AttendeeType;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.Sensitivity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.invitation.CalendarGateway.Created;
import org.blendedmeetings.invitation.CalendarGateway.Reply;
import org.blendedmeetings.invitation.CalendarGateway.State;

/** What we keep of an event that the calendar holds; the SDK's own object is let go at once. */
record HeldEvent(
        String id,
        String transactionId,
        Optional<Instant> start,
        Optional<Instant> end,
        boolean hidesAttendees,
        boolean isPrivate,
        boolean cancelled,
        String joinLink,
        List<Reply> replies) {

    /** Everything a {@code HeldEvent} is made of; subject and body are not asked for. */
    static final String[] FIELDS = {
        "id",
        "transactionId",
        "start",
        "end",
        "hideAttendees",
        "sensitivity",
        "isCancelled",
        "onlineMeeting",
        "attendees"
    };

    static HeldEvent of(Event event) {
        return new HeldEvent(
                event.getId(),
                event.getTransactionId(),
                GraphTimes.moment(event.getStart()),
                GraphTimes.moment(event.getEnd()),
                Boolean.TRUE.equals(event.getHideAttendees()),
                event.getSensitivity() == Sensitivity.Private,
                Boolean.TRUE.equals(event.getIsCancelled()),
                joinLink(event),
                event.getAttendees() == null
                        ? List.of()
                        : event.getAttendees().stream().map(HeldEvent::reply).toList());
    }

    Created created() {
        return new Created(id, joinLink);
    }

    State state() {
        return new State(id, joinLink, cancelled, start.orElse(null), end.orElse(null), replies);
    }

    private static String joinLink(Event event) {
        String link = event.getOnlineMeeting() == null
                ? null
                : event.getOnlineMeeting().getJoinUrl();
        return link == null || link.isBlank() ? null : link;
    }

    /** An answer the SDK does not know reads as none. */
    private static Reply reply(Attendee attendee) {
        String address = attendee.getEmailAddress() == null
                ? null
                : attendee.getEmailAddress().getAddress();
        boolean answered = attendee.getStatus() != null && attendee.getStatus().getResponse() != null;
        return new Reply(
                address,
                attendee.getType() == AttendeeType.Resource,
                answered ? attendee.getStatus().getResponse().getValue() : "none");
    }
}
