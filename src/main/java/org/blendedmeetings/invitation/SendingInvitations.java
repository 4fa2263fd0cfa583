package org.blendedmeetings.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;

/** The remote half of an invitation: looks first, sends once, records the answer. Nothing is written before the call. */
@Component
class SendingInvitations {
    private final StoredInvitations invitations;
    private final Bookings bookings;
    private final Meetings meetings;
    private final Directory directory;
    private final WritingEvents writing;
    private final CalendarGateway calendar;
    private final FamilyMessages messages;
    private final InvitationTrail trail;
    private final Clock clock;

    SendingInvitations(
            StoredInvitations invitations,
            Bookings bookings,
            Meetings meetings,
            Directory directory,
            WritingEvents writing,
            CalendarGateway calendar,
            FamilyMessages messages,
            InvitationTrail trail,
            Clock clock) {
        this.invitations = invitations;
        this.bookings = bookings;
        this.meetings = meetings;
        this.directory = directory;
        this.writing = writing;
        this.calendar = calendar;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    /** A family event that needs the link of its session waits until that is there; messages need none. */
    boolean ready(Invitation invitation, MeetingView meeting) {
        if (invitation.kind() != InvitationKind.CALENDAR_FAMILY) {
            return true;
        }
        return !joinsByScreen(invitation, meeting) || link(invitation) != null;
    }

    void send(Invitation invitation) {
        if (!invitation.toSend()) {
            return;
        }
        if (clock.instant().isBefore(invitation.sendNotBefore())) {
            throw new IllegalStateException("Invitation " + invitation.id() + " would reach somebody in quiet hours.");
        }
        var meeting = meetings.get(invitation.meeting());
        switch (invitation.kind()) {
            case CALENDAR_PROFESSIONALS -> toProfessionals(invitation, meeting);
            case CALENDAR_FAMILY -> toFamily(invitation, meeting);
            default -> byMessage(invitation, meeting);
        }
    }

    private void toProfessionals(Invitation invitation, MeetingView meeting) {
        create(invitation, meeting, writing.forProfessionals(invitation, bookings.get(booking(invitation)), meeting));
        if (invitation.entry().joinLink() != null) {
            meetings.joinLink(
                    meeting.id(), invitation.session(), invitation.entry().joinLink());
        }
    }

    private void toFamily(Invitation invitation, MeetingView meeting) {
        if (!ready(invitation, meeting)) {
            throw new IllegalStateException("The link for invitation " + invitation.id() + " is not there yet.");
        }
        writing.forFamily(invitation, bookings.get(booking(invitation)), meeting, link(invitation))
                .ifPresentOrElse(event -> create(invitation, meeting, event), invitation::leaveToWorker);
    }

    private void byMessage(Invitation invitation, MeetingView meeting) {
        if (messages.send(invitation.message())) {
            invitation.sent(now());
            trail.sent(invitation, meeting);
        } else {
            invitation.leaveToWorker();
        }
    }

    private void create(Invitation invitation, MeetingView meeting, NewEvent event) {
        var created = calendar.find(event.key(), event.start()).orElseGet(() -> calendar.create(event));
        invitation.created(created, now());
        trail.sent(invitation, meeting);
    }

    private boolean joinsByScreen(Invitation invitation, MeetingView meeting) {
        return WritingEvents.modeOf(meeting, directory.person(invitation.person())) == AttendanceMode.VIDEO;
    }

    private String link(Invitation invitation) {
        return invitations
                .findByBookingIdAndRecipient(invitation.booking(), Invitation.professionalsOf(invitation.session()))
                .map(each -> each.entry().joinLink())
                .orElse(null);
    }

    private static BookingId booking(Invitation invitation) {
        return new BookingId(invitation.booking());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
