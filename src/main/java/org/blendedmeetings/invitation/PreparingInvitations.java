package org.blendedmeetings.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.SessionTime;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
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
    private final InvitingFamily inviting;
    private final Clock clock;

    PreparingInvitations(
            StoredInvitations invitations,
            Meetings meetings,
            Wishes wishes,
            Directory directory,
            InvitingFamily inviting,
            Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.wishes = wishes;
        this.directory = directory;
        this.inviting = inviting;
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
                inviting.invite(person, participant, wished.get(person.id()), booking, session.get(), meeting)
                        .ifPresent(invitations::save);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
