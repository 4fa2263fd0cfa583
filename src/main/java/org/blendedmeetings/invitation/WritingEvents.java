package org.blendedmeetings.invitation;

import java.util.List;
import java.util.Optional;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.invitation.CalendarGateway.Attendee;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonView;
import org.springframework.stereotype.Component;

/** Writes the event of an invitation: for the professionals of a session, or for one family member alone. */
@Component
class WritingEvents {
    private final Directory directory;
    private final ToRing toRing;

    WritingEvents(Directory directory, ToRing toRing) {
        this.directory = directory;
        this.toRing = toRing;
    }

    NewEvent forProfessionals(Invitation invitation, BookingView booking, MeetingView meeting) {
        return new NewEvent(
                key(invitation),
                EventWords.subject(meeting.reference()),
                EventWords.forProfessionals(
                        meeting.reference(), invitation.startsAt(), invitation.endsAt(), booking.preMeet()),
                invitation.startsAt(),
                invitation.endsAt(),
                invitation.entry().online(),
                booking.roomMailbox(),
                NeutralWords.place(booking.roomName(), booking.building()),
                attendees(Sessions.professionals(meeting, invitation.session())));
    }

    /**
     * Empty when no safe e-mail address is left since it was prepared. The link is that of the session's own event: a second
     * online meeting would be a second room.
     */
    Optional<NewEvent> forFamily(Invitation invitation, BookingView booking, MeetingView meeting, String link) {
        if (!meeting.type().familyInvited()) {
            throw new IllegalStateException("Invitation " + invitation.id() + " may reach no family.");
        }
        var person = directory.person(invitation.person());
        var mode = modeOf(meeting, person);
        var place = mode == AttendanceMode.ROOM ? NeutralWords.place(booking.roomName(), booking.building()) : null;
        var body = EventWords.forFamily(
                person.firstName(),
                invitation.startsAt(),
                invitation.endsAt(),
                mode,
                place,
                mode == AttendanceMode.VIDEO ? link : null,
                toRing.about(meeting).phone());
        return SafeMailbox.of(person)
                .map(mailbox -> new NewEvent(
                        key(invitation),
                        EventWords.subject(meeting.reference()),
                        body,
                        invitation.startsAt(),
                        invitation.endsAt(),
                        false,
                        null,
                        place,
                        List.of(new Attendee(mailbox.address(), person.firstName(), true))));
    }

    static AttendanceMode modeOf(MeetingView meeting, PersonView person) {
        return meeting.family().stream()
                .filter(each -> each.person().equals(person.id()))
                .map(ParticipantView::mode)
                .filter(each -> each != null)
                .findFirst()
                .orElse(meeting.format().needsRoom() ? AttendanceMode.ROOM : AttendanceMode.VIDEO);
    }

    private List<Attendee> attendees(List<ParticipantView> professionals) {
        var found = directory.professionals(
                professionals.stream().map(ParticipantView::professional).toList());
        return professionals.stream()
                .filter(each -> found.containsKey(each.professional()))
                .map(each -> {
                    var professional = found.get(each.professional());
                    return new Attendee(professional.email(), professional.name(), each.required());
                })
                .toList();
    }

    private static String key(Invitation invitation) {
        return InvitationKeys.of(invitation.id(), "event").toString();
    }
}
