package org.blendedmeetings.invitation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.invitation.InvitationView.ReplyView;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.springframework.stereotype.Component;

/** What staff, and what one family member, may see of invitations. */
@Component
class ShowingInvitations {
    private final StoredInvitations invitations;
    private final StoredReplies replies;
    private final Directory directory;

    ShowingInvitations(StoredInvitations invitations, StoredReplies replies, Directory directory) {
        this.invitations = invitations;
        this.replies = replies;
        this.directory = directory;
    }

    List<InvitationView> of(BookingView booking) {
        var rows = invitations.inOrder(booking.id().value());
        var answers = replies.findByInvitationIdInOrderByAddress(
                rows.stream().map(each -> each.id().value()).toList());
        var people = directory.persons(
                rows.stream().map(Invitation::person).filter(Objects::nonNull).toList());
        var professionals = directory.professionals(answers.stream()
                .map(InvitationReply::professional)
                .filter(Objects::nonNull)
                .toList());
        var byInvitation = answers.stream().collect(groupingBy(InvitationReply::invitation));
        return rows.stream()
                .map(row -> view(row, booking, people, professionals, byInvitation))
                .toList();
    }

    private static InvitationView view(
            Invitation row,
            BookingView booking,
            Map<PersonId, PersonView> people,
            Map<ProfessionalId, ProfessionalView> professionals,
            Map<UUID, List<InvitationReply>> answers) {
        var person = row.person() == null ? null : people.get(row.person());
        return new InvitationView(
                row.id(),
                row.kind(),
                row.session(),
                row.person(),
                person == null ? "Professionals" : person.name(),
                row.state(),
                row.startsAt(),
                row.endsAt(),
                row.sentAt(),
                answers.getOrDefault(row.id().value(), List.of()).stream()
                        .map(each -> reply(each, booking, person, professionals))
                        .toList());
    }

    private static ReplyView reply(
            InvitationReply reply,
            BookingView booking,
            PersonView person,
            Map<ProfessionalId, ProfessionalView> professionals) {
        var professional = professionals.get(reply.professional());
        var who = reply.room()
                ? booking.roomName()
                : professional != null ? professional.name() : person != null ? person.name() : reply.address();
        return new ReplyView(reply.professional(), reply.room(), who, reply.response(), reply.readAt());
    }

    Optional<OwnInvitation> own(BookingView booking, MeetingView meeting, PersonId person) {
        return meeting.family().stream()
                .filter(each -> meeting.type().familyInvited() && each.person().equals(person))
                .findFirst()
                .flatMap(participant -> booking.session(participant.session())
                        .map(session -> new OwnInvitation(
                                session.session(),
                                session.start(),
                                session.end(),
                                inRoom(participant, meeting)
                                        ? NeutralWords.place(booking.roomName(), booking.building())
                                        : null,
                                participant.mode() == AttendanceMode.VIDEO ? link(booking, session.session()) : null)));
    }

    /** As one, however many sessions there are; the ways in stand in their calendar. */
    Optional<OwnInvitation> own(BookingView booking, MeetingView meeting, ProfessionalId professional) {
        var asked = booking.sessions().stream()
                .filter(session -> Sessions.professionals(meeting, session.session()).stream()
                        .anyMatch(each -> professional.equals(each.professional())))
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnInvitation(
                        asked.get(0).session(),
                        asked.get(0).start(),
                        asked.get(asked.size() - 1).end(),
                        NeutralWords.place(booking.roomName(), booking.building()),
                        null));
    }

    private static boolean inRoom(ParticipantView participant, MeetingView meeting) {
        return participant.mode() == AttendanceMode.ROOM
                || (participant.mode() == null && meeting.format().needsRoom());
    }

    private String link(BookingView booking, int session) {
        return invitations
                .findByBookingIdAndRecipient(booking.id().value(), Invitation.professionalsOf(session))
                .map(each -> each.entry().joinLink())
                .orElse(null);
    }
}
