package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares, sends and follows invitations; the service tasks of book-meeting.bpmn call it. The order: {@link #prepare}, send
 * what {@link #toSend} gives, {@link #readLinks} until it is true, and send what toSend gives then.
 */
@Component
@Transactional
public class Invitations {
    private final StoredInvitations invitations;
    private final Bookings bookings;
    private final Meetings meetings;
    private final PreparingInvitations preparing;
    private final SendingInvitations sending;
    private final FollowingInvitations following;
    private final ShowingInvitations showing;
    private final TellingByVoice telling;

    Invitations(
            StoredInvitations invitations,
            Bookings bookings,
            Meetings meetings,
            PreparingInvitations preparing,
            SendingInvitations sending,
            FollowingInvitations following,
            ShowingInvitations showing,
            TellingByVoice telling) {
        this.invitations = invitations;
        this.bookings = bookings;
        this.meetings = meetings;
        this.preparing = preparing;
        this.sending = sending;
        this.following = following;
        this.showing = showing;
        this.telling = telling;
    }

    /** Records what each person will be sent, with its key; sends nothing. Asked twice, it adds nothing. */
    public void prepare(BookingId booking) {
        preparing.prepare(bookings.get(booking));
    }

    /**
     * Those prepared for this booking, not yet sent, and ready to be: professionals first. A family event that carries a
     * join link is ready once the link of its session is there, so this is asked again after {@link #readLinks}.
     */
    @Transactional(readOnly = true)
    public List<InvitationId> toSend(BookingId booking) {
        return ready(booking).map(Invitation::id).toList();
    }

    /** Of {@link #toSend(BookingId)}, those of one kind. */
    @Transactional(readOnly = true)
    public List<InvitationId> toSend(BookingId booking, InvitationKind kind) {
        return ready(booking)
                .filter(each -> each.kind() == kind)
                .map(Invitation::id)
                .toList();
    }

    /** The moment from which it may be sent: the end of the person's quiet hours. Wait for it before {@link #send}. */
    @Transactional(readOnly = true)
    public Instant sendNotBefore(InvitationId invitation) {
        return row(invitation).sendNotBefore();
    }

    /** Looks, sends once, records the answer (one remote call); in quiet hours, or before its link is there, a fault. */
    public void send(InvitationId invitation) {
        sending.send(row(invitation));
    }

    /** Re-reads events whose link is missing; true when every link is there (or none is wanted). */
    public boolean readLinks(BookingId booking) {
        return following.readLinks(bookings.get(booking));
    }

    /**
     * Reads who answered what, and the room's answer; raises or ends EX-DECLINE and EX-ROOM. A message that will never
     * arrive becomes the worker's to tell.
     */
    public void readReplies(MeetingId meeting) {
        bookings.ofMeeting(meeting).ifPresent(following::readReplies);
    }

    /** Who was sent what and what they answered, for staff. */
    @Transactional(readOnly = true)
    public List<InvitationView> of(MeetingId meeting) {
        return bookings.ofMeeting(meeting).map(showing::of).orElse(List.of());
    }

    /** Time, place and link of this family member's own session; empty until booked. */
    @Transactional(readOnly = true)
    public Optional<OwnInvitation> own(MeetingId meeting, PersonId person) {
        return bookings.ofMeeting(meeting).flatMap(booking -> showing.own(booking, meetings.get(meeting), person));
    }

    /** Time and place of a professional, from the first session they are asked to to the last; empty until booked. */
    @Transactional(readOnly = true)
    public Optional<OwnInvitation> ofProfessional(MeetingId meeting, ProfessionalId professional) {
        return bookings.ofMeeting(meeting)
                .flatMap(booking -> showing.own(booking, meetings.get(meeting), professional));
    }

    /** Whom this worker still has to tell by voice or by hand, because no message may reach them. */
    @Transactional(readOnly = true)
    public List<ToTell> toTell(ProfessionalId worker) {
        return telling.of(worker);
    }

    /** A worker told the person by voice or by hand. */
    public void told(InvitationId id, SignedIn by) {
        telling.told(row(id), by);
    }

    private Stream<Invitation> ready(BookingId booking) {
        var meeting = meetings.get(bookings.get(booking).meeting());
        return invitations.inOrder(booking.value()).stream()
                .filter(Invitation::toSend)
                .filter(each -> sending.ready(each, meeting));
    }

    private Invitation row(InvitationId id) {
        return invitations.findById(id.value()).orElseThrow(() -> Refused.notFound("There is no such invitation."));
    }
}
