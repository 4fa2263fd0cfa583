package org.blendedmeetings.invitation;

import java.util.List;
import java.util.Optional;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;

/** Prepares, sends and follows invitations; the service tasks of book-meeting.bpmn call it. */
@Component
public class Invitations {

    /** Records what each person will be sent, with its key; sends nothing. */
    public void prepare(BookingId booking) {
        throw new UnsupportedOperationException("skeleton");
    }

    /**
     * Those prepared for this booking, not yet sent, and ready to be: professionals first. A family event that carries a
     * join link is ready once the link of its session is there, so this is asked again after {@link #readLinks}.
     */
    public List<InvitationId> toSend(BookingId booking) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Of {@link #toSend(BookingId)}, those of one kind. */
    public List<InvitationId> toSend(BookingId booking, InvitationKind kind) {
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

    /** Who was sent what and what they answered, for staff. */
    public List<InvitationView> of(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Time, place and link of this family member's own session; empty until booked. */
    public Optional<OwnInvitation> own(MeetingId meeting, PersonId person) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** A worker told the person by voice or by hand. */
    public void told(InvitationId invitation, SignedIn by) {
        throw new UnsupportedOperationException("skeleton");
    }
}
