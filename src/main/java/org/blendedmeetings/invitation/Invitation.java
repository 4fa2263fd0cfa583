package org.blendedmeetings.invitation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.SessionTime;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;

/** What one recipient is sent: one person, one invitation, one link. No address and no text is kept here. */
@Entity
@Table(name = "invitation")
class Invitation {
    @Id
    private UUID id;

    private UUID bookingId;
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private InvitationKind kind;

    private int session;

    /** Unique for each booking: a person once, the professionals of a session once. */
    private String recipient;

    private UUID personId;
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant startsAt;
    private Instant endsAt;
    private Instant sendNotBefore;
    private Instant sentAt;
    private UUID toldBy;

    @Embedded
    private CalendarEntry entry = CalendarEntry.NONE;

    @Version
    private long version;

    private Invitation() {}

    static Invitation toProfessionals(BookingView booking, SessionTime session, boolean online, Instant now) {
        var made = prepared(booking, session, InvitationKind.CALENDAR_PROFESSIONALS, now);
        made.recipient = professionalsOf(session.session());
        made.entry = CalendarEntry.wanted(online);
        return made;
    }

    static Invitation toFamily(
            BookingView booking, SessionTime session, PersonId person, InvitationKind kind, Instant notBefore) {
        var made = prepared(booking, session, kind, notBefore);
        made.recipient = recipientOf(person);
        made.personId = person.value();
        return made;
    }

    static Invitation byMessage(
            BookingView booking, SessionTime session, PersonId person, MessageId message, Instant notBefore) {
        var made = toFamily(booking, session, person, InvitationKind.MESSAGE_FAMILY, notBefore);
        made.messageId = message.value();
        return made;
    }

    private static Invitation prepared(
            BookingView booking, SessionTime session, InvitationKind kind, Instant notBefore) {
        var made = new Invitation();
        made.id = Ids.next();
        made.bookingId = booking.id().value();
        made.meetingId = booking.meeting().value();
        made.kind = kind;
        made.session = session.session();
        made.startsAt = session.start();
        made.endsAt = session.end();
        made.sendNotBefore = notBefore;
        made.state = InvitationState.PREPARED;
        return made;
    }

    static String professionalsOf(int session) {
        return "session:" + session;
    }

    static String recipientOf(PersonId person) {
        return "person:" + person;
    }

    void created(CalendarGateway.Created event, Instant now) {
        entry = entry.created(event);
        sent(now);
    }

    void sent(Instant now) {
        state = InvitationState.SENT;
        sentAt = now;
    }

    /** No safe way to write is left since it was prepared. */
    void leaveToWorker() {
        kind = InvitationKind.TOLD_BY_WORKER;
    }

    /** It went out and will never arrive: nobody was told anything. */
    void notDelivered() {
        leaveToWorker();
        state = InvitationState.PREPARED;
        sentAt = null;
    }

    void told(UUID by, Instant now) {
        toldBy = by;
        sent(now);
    }

    void linkIs(String link) {
        entry = entry.linked(link);
    }

    /** Its event is gone from the calendar; nothing is sent again on its own. */
    void gone() {
        state = InvitationState.CANCELLED;
    }

    void moved(boolean elsewhere) {
        entry = entry.moved(elsewhere);
    }

    boolean heldAsAsked(CalendarGateway.State event) {
        return startsAt.equals(event.start()) && endsAt.equals(event.end());
    }

    boolean toSend() {
        return state == InvitationState.PREPARED && kind != InvitationKind.TOLD_BY_WORKER;
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    UUID booking() {
        return bookingId;
    }

    InvitationKind kind() {
        return kind;
    }

    int session() {
        return session;
    }

    String recipient() {
        return recipient;
    }

    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    MessageId message() {
        return messageId == null ? null : new MessageId(messageId);
    }

    InvitationState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant sendNotBefore() {
        return sendNotBefore;
    }

    CalendarEntry entry() {
        return entry;
    }

    Instant sentAt() {
        return sentAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Invitation that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
