package org.blendedmeetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Duration;
import org.blendedmeetings.booking.ABookable;
import org.blendedmeetings.booking.AWish;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.invitation.CalendarGateway.Reply;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ProfessionalView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came back: answers, the room's too, and events that somebody changed by hand. */
class RepliesTest {
    private final Inviting inviting = new Inviting();
    private final ProfessionalView chair = inviting.professional(aProfessional()
            .titled("Independent chair")
            .emailed("ada@council.example")
            .view());
    private final ProfessionalView nurse =
            inviting.professional(aProfessional().emailed("cat@nhs.example").view());
    private final PersonView mother = inviting.person(aPerson()
            .named("Maya", "Marrow")
            .safelyReachedBy(ChannelKind.EMAIL, "maya@mail.example")
            .view());

    @BeforeEach
    void everybodyIsInvited() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(
                        ABookable.meeting("ICPC")
                                .parent(mother.id(), AttendanceMode.ROOM)
                                .required(chair.id(), ProfessionalRole.CHAIR, AttendanceMode.ROOM)
                                .professional(nurse.id(), ProfessionalRole.SCHOOL_NURSE, 1, false, AttendanceMode.ROOM),
                        1)
                .sendAll();
    }

    @Test
    void a_required_person_who_declines_is_business_supports_to_settle() {
        answer("Ada@Council.example", false, "declined");

        verify(inviting.exceptions)
                .raise(
                        eq(ExceptionCode.EX_DECLINE),
                        eq(inviting.meeting().id()),
                        eq(cause(chair.id().toString())),
                        contains("Somebody who must come declined: Independent chair."));
    }

    @Test
    void read_again_the_same_answer_raises_nothing_so_that_what_was_settled_stays_settled() {
        answer("ada@council.example", false, "declined");
        answer("ada@council.example", false, "declined");

        verify(inviting.exceptions, times(1)).raise(any(), any(), any(), any());
    }

    @Test
    void an_answer_that_changes_ends_it() {
        answer("ada@council.example", false, "declined");
        answer("ada@council.example", false, "accepted");

        verify(inviting.exceptions)
                .causeEnded(eq(ExceptionCode.EX_DECLINE), eq(cause(chair.id().toString())), any());
    }

    @Test
    void who_need_not_come_may_decline() {
        answer("cat@nhs.example", false, "declined");

        verifyNoInteractions(inviting.exceptions);
    }

    @Test
    void a_room_that_declines_is_a_missing_room_until_it_accepts() {
        answer("elm-1@rooms.example", true, "declined");
        verify(inviting.exceptions).raise(eq(ExceptionCode.EX_ROOM), any(), eq(cause("room")), any());

        answer("elm-1@rooms.example", true, "accepted");
        verify(inviting.exceptions).causeEnded(eq(ExceptionCode.EX_ROOM), eq(cause("room")), any());
    }

    @Test
    void what_a_family_member_clicks_is_shown_and_is_no_wish() {
        inviting.calendar.answers("event-2", new Reply("maya@mail.example", false, "declined"));
        inviting.invitations.readReplies(inviting.meeting().id());

        verifyNoInteractions(inviting.exceptions);
        assertThat(inviting.invitations.of(inviting.meeting().id()))
                .filteredOn(each -> mother.id().equals(each.person()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.to()).isEqualTo("Maya Marrow");
                    assertThat(each.replies())
                            .extracting(InvitationView.ReplyView::who, InvitationView.ReplyView::response)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple("Maya Marrow", "declined"));
                });
    }

    @Test
    void staff_see_who_was_sent_what_and_when_professionals_first() {
        assertThat(inviting.invitations.of(inviting.meeting().id()))
                .extracting(InvitationView::to, InvitationView::state, InvitationView::sentAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Professionals", InvitationState.SENT, Inviting.MONDAY),
                        org.assertj.core.groups.Tuple.tuple("Maya Marrow", InvitationState.SENT, Inviting.MONDAY));
    }

    @Test
    void an_event_that_is_gone_reaches_a_person_once_and_nothing_is_sent_again() {
        inviting.calendar.loses("event-1");

        inviting.invitations.readReplies(inviting.meeting().id());
        inviting.invitations.readReplies(inviting.meeting().id());

        verify(inviting.exceptions, times(1))
                .raise(eq(ExceptionCode.EX_REMOTE), any(), eq(cause("event")), contains("Nothing was sent again"));
        assertThat(inviting.invitations.toSend(inviting.booking)).isEmpty();
    }

    @Test
    void an_event_at_another_time_than_was_booked_is_an_alarm_until_it_is_put_right() {
        var hour = Duration.ofHours(1);
        inviting.calendar.moves("event-1", Inviting.TEN.minus(hour), Inviting.TEN);
        inviting.invitations.readReplies(inviting.meeting().id());
        inviting.invitations.readReplies(inviting.meeting().id());
        verify(inviting.exceptions, times(1))
                .raise(eq(ExceptionCode.EX_REMOTE), any(), eq(cause("time")), contains("at another time"));

        inviting.calendar.moves("event-1", Inviting.TEN, Inviting.TEN.plus(Duration.ofMinutes(90)));
        inviting.invitations.readReplies(inviting.meeting().id());
        verify(inviting.exceptions).causeEnded(eq(ExceptionCode.EX_REMOTE), eq(cause("time")), any());
    }

    @Test
    void a_message_that_never_arrived_is_the_workers_to_tell_with_the_reason() {
        var byMessage = new Inviting();
        var worker = byMessage.professional(chair);
        byMessage.person(mother);
        byMessage
                .booked(ABookable.meeting("ICPC").parent(mother.id(), AttendanceMode.ROOM), 1)
                .sendAll();
        byMessage.invitations.readReplies(byMessage.meeting().id());
        assertThat(byMessage.invitations.toTell(worker.id()))
                .as("the child, who has no safe channel")
                .hasSizeLessThan(2);

        byMessage.messagesEndAs(MessageState.FAILED);
        byMessage.invitations.readReplies(byMessage.meeting().id());

        assertThat(byMessage.invitations.toTell(worker.id()))
                .filteredOn(each -> each.firstName().equals("Maya"))
                .singleElement()
                .satisfies(each -> assertThat(each.why()).isEqualTo("there is no such number"));
        verify(byMessage.events).publishEvent(any(InvitationNotDelivered.class));
        assertThat(byMessage.invitations.toSend(byMessage.booking))
                .as("is not sent again")
                .isEmpty();
    }

    @Test
    void after_the_meeting_nothing_is_read() {
        inviting.calendar.loses("event-1");
        inviting.clock.setTo(Inviting.TEN.plus(Duration.ofDays(1)));

        inviting.invitations.readReplies(inviting.meeting().id());

        verifyNoInteractions(inviting.exceptions);
    }

    @Test
    void a_link_that_does_not_come_is_somebodys_after_a_while() {
        var online = new Inviting();
        online.calendar.linkLater = true;
        online.professional(chair);
        online.booked(ABookable.meeting("ICPC").required(chair.id(), ProfessionalRole.CHAIR, AttendanceMode.VIDEO), 1);
        online.sendAll();
        verify(online.exceptions, never()).raise(any(), any(), any(), any());

        online.clock.setTo(Inviting.MONDAY.plus(Duration.ofMinutes(31)));
        assertThat(online.invitations.readLinks(online.booking)).isFalse();
        verify(online.exceptions).raise(eq(ExceptionCode.EX_REMOTE), any(), any(), contains("no link"));

        clearInvocations(online.exceptions);
        online.calendar.makesLink("event-1", "https://teams.example/late");
        assertThat(online.invitations.readLinks(online.booking)).isTrue();
        verify(online.exceptions).causeEnded(eq(ExceptionCode.EX_REMOTE), any(), any());
    }

    private void answer(String address, boolean room, String response) {
        inviting.calendar.answers("event-1", new Reply(address, room, response));
        inviting.invitations.readReplies(inviting.meeting().id());
    }

    private String cause(String about) {
        return "invitation:" + inviting.rows().get(0).id() + ":" + about;
    }
}
