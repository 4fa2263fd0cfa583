package org.blendedmeetings.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.SessionTime;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.springframework.stereotype.Component;

/** Records what each person will be sent. One person, one invitation; where no family is invited, none of them gets any. */
@Component
class PreparingInvitations {
    private final StoredInvitations invitations;
    private final Meetings meetings;
    private final Wishes wishes;
    private final Directory directory;
    private final FamilyMessages messages;
    private final Clock clock;

    PreparingInvitations(
            StoredInvitations invitations,
            Meetings meetings,
            Wishes wishes,
            Directory directory,
            FamilyMessages messages,
            Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.wishes = wishes;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whoever has an invitation to this booking already gets no other. */
    void prepare(BookingView booking) {
        var meeting = meetings.get(booking.meeting());
        var done = new HashSet<>(invitations.findByBookingId(booking.id().value()).stream()
                .map(Invitation::recipient)
                .toList());
        for (var session : booking.sessions()) {
            if (done.add(Invitation.professionalsOf(session.session()))) {
                toProfessionals(booking, session, meeting);
            }
        }
        if (meeting.type().familyInvited()) {
            toFamily(booking, meeting, done);
        }
    }

    private void toProfessionals(BookingView booking, SessionTime session, MeetingView meeting) {
        if (!Sessions.professionals(meeting, session.session()).isEmpty()) {
            var online = Sessions.online(meeting, session.session());
            invitations.save(Invitation.toProfessionals(booking, session, online, now()));
        }
    }

    private void toFamily(BookingView booking, MeetingView meeting, HashSet<String> done) {
        var family = meeting.family();
        var people =
                directory.persons(family.stream().map(ParticipantView::person).toList());
        Map<PersonId, WishView> wished = wishes.of(meeting.id()).stream()
                .collect(Collectors.toMap(WishView::person, Function.identity(), (one, same) -> one));
        for (var participant : family) {
            var person = people.get(participant.person());
            var session = booking.session(participant.session());
            if (person != null && session.isPresent() && done.add(Invitation.recipientOf(person.id()))) {
                invitationTo(person, participant, wished.get(person.id()), booking, session.get(), meeting)
                        .ifPresent(invitations::save);
            }
        }
    }

    private Optional<Invitation> invitationTo(
            PersonView person,
            ParticipantView participant,
            WishView wish,
            BookingView booking,
            SessionTime session,
            MeetingView meeting) {
        if (comes(participant)
                && wish != null
                && wish.calendar()
                && SafeMailbox.of(person).isPresent()) {
            var notBefore = SafeMailbox.of(person).get().quiet().nextAllowed(now());
            return Optional.of(
                    Invitation.toFamily(booking, session, person.id(), InvitationKind.CALENDAR_FAMILY, notBefore));
        }
        var message = messages.prepare(person, meeting, booking.end());
        if (message.isPresent()) {
            var notBefore = messages.sendNotBefore(message.get());
            return Optional.of(Invitation.byMessage(booking, session, person.id(), message.get(), notBefore));
        }
        // a baby whom nobody asked and who does not come is told nothing
        return comes(participant) || (wish != null && wish.ask() != null)
                ? Optional.of(Invitation.toFamily(booking, session, person.id(), InvitationKind.TOLD_BY_WORKER, now()))
                : Optional.empty();
    }

    private static boolean comes(ParticipantView participant) {
        return participant.mode() == null
                || List.of(
                                AttendanceMode.ROOM,
                                AttendanceMode.VIDEO,
                                AttendanceMode.PHONE,
                                AttendanceMode.WALK_AND_TALK)
                        .contains(participant.mode());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
