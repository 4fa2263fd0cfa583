package org.blendedmeetings.invitation;

import java.util.List;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Prepares, sends and follows invitations; the service tasks of book-meeting.bpmn call it. */
@Component
public class Invitations {

    /** Records what each person will be sent, with its key; sends nothing. */
    public void prepare(BookingId booking) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Those prepared for this booking and not yet sent. */
    public List<InvitationId> toSend(BookingId booking) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Looks, sends once, records the answer (one remote call). */
    public void send(InvitationId invitation) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Re-reads events whose link is missing; true when every link is there (or none is wanted). */
    public boolean readLinks(BookingId booking) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Reads who answered what, and the room's answer; raises or ends EX-DECLINE and EX-ROOM. */
    public void readReplies(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }
}
