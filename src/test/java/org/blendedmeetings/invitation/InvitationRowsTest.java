package org.blendedmeetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.SessionTime;
import org.blendedmeetings.invitation.CalendarGateway.Created;
import org.blendedmeetings.invitation.CalendarGateway.Reply;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself keeps true of invitations. */
@BlendedTest
class InvitationRowsTest {
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");
    private static final SessionTime SESSION = new SessionTime(1, TEN, TEN.plus(Duration.ofHours(1)));

    @Autowired
    StoredInvitations invitations;

    @Autowired
    StoredReplies replies;

    private final BookingView booking = new BookingView(
            new BookingId(Ids.next()),
            new MeetingId(Ids.next()),
            true,
            TEN,
            SESSION.end(),
            null,
            null,
            null,
            Ids.next(),
            Duration.ZERO,
            false,
            List.of(SESSION));
    private final PersonId person = new PersonId(Ids.next());

    @Test
    void a_person_has_one_invitation_to_a_booking_of_whatever_kind() {
        invitations.saveAndFlush(family(InvitationKind.CALENDAR_FAMILY));

        assertThatThrownBy(() -> invitations.saveAndFlush(family(InvitationKind.TOLD_BY_WORKER)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_professionals_of_a_session_have_one_event() {
        invitations.saveAndFlush(professionals());

        assertThatThrownBy(() -> invitations.saveAndFlush(professionals()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void professionals_come_first_and_an_event_is_read_back_with_its_id_as_it_was_written() {
        invitations.saveAndFlush(family(InvitationKind.CALENDAR_FAMILY));
        var event = professionals();
        event.created(new Created("AAMkAGI2Tg=aB", null), TEN);
        invitations.saveAndFlush(event);

        assertThat(invitations.inOrder(booking.id().value()))
                .extracting(Invitation::kind)
                .containsExactly(InvitationKind.CALENDAR_PROFESSIONALS, InvitationKind.CALENDAR_FAMILY);
        assertThat(invitations
                        .findById(event.id().value())
                        .orElseThrow()
                        .entry()
                        .eventId())
                .isEqualTo("AAMkAGI2Tg=aB");
    }

    @Test
    void an_address_answers_once_for_each_event() {
        var event = invitations.saveAndFlush(professionals());
        replies.saveAndFlush(reply(event, "ada@council.example"));

        assertThatThrownBy(() -> replies.saveAndFlush(reply(event, "ADA@council.example")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(replies.findByInvitationIdInOrderByAddress(List.of(event.id().value())))
                .extracting(InvitationReply::response)
                .containsExactly("accepted");
    }

    private Invitation family(InvitationKind kind) {
        return Invitation.toFamily(booking, SESSION, person, kind, TEN);
    }

    private Invitation professionals() {
        return Invitation.toProfessionals(booking, SESSION, true, TEN);
    }

    private static InvitationReply reply(Invitation event, String address) {
        return InvitationReply.of(event.id(), new Reply(address, false, "accepted"), null, TEN);
    }
}
