package org.blendedmeetings.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.SessionTime;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.preference.WishView;
import org.springframework.stereotype.Component;

/** How one family member is invited: by their own calendar where that is safe and wished, by a message, else by a voice. */
@Component
class InvitingFamily {
    private static final Set<AttendanceMode> COMES =
            EnumSet.of(AttendanceMode.ROOM, AttendanceMode.VIDEO, AttendanceMode.PHONE, AttendanceMode.WALK_AND_TALK);

    private final FamilyMessages messages;
    private final Clock clock;

    InvitingFamily(FamilyMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Empty for a baby whom nobody asked and who does not come. */
    Optional<Invitation> invite(
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
        return comes(participant) || (wish != null && wish.ask() != null)
                ? Optional.of(Invitation.toFamily(booking, session, person.id(), InvitationKind.TOLD_BY_WORKER, now()))
                : Optional.empty();
    }

    private static boolean comes(ParticipantView participant) {
        return participant.mode() == null || COMES.contains(participant.mode());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
