package org.blendedmeetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Duration;
import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.booking.ABookable;
import org.blendedmeetings.booking.AWish;
import org.blendedmeetings.invitation.CalendarGateway.Attendee;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.shared.RemoteFault;
import org.junit.jupiter.api.Test;

/** Who is sent what: one person, one invitation, one link. */
class InvitationsTest {
    private final Inviting inviting = new Inviting();
    private final ProfessionalView worker = inviting.professional(
            aProfessional().named("Ben Worker").emailed("ben@council.example").view());
    private final ProfessionalView chair = inviting.professional(
            aProfessional().named("Ada Chair").emailed("ada@council.example").view());
    private final ProfessionalView nurse = inviting.professional(aProfessional()
            .named("Cat Nurse")
            .emailed("cat@nhs.example")
            .from("Health")
            .view());
    private final PersonView mother = inviting.person(aPerson()
            .named("Maya", "Marrow")
            .safelyReachedBy(ChannelKind.EMAIL, "maya@mail.example")
            .view());
    private final PersonView father = inviting.person(aPerson()
            .named("Finn", "Fennel")
            .safelyReachedBy(ChannelKind.SMS, "+447700900111")
            .view());

    @Test
    void the_professionals_of_a_session_share_one_event_with_the_room_and_no_family() {
        inviting.booked(conference().parent(mother.id(), AttendanceMode.ROOM), 1)
                .sendAll();

        assertThat(inviting.calendar.created).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("Meeting - ref 7F3KQX");
            assertThat(event.roomMailbox()).isEqualTo("elm-1@rooms.example");
            assertThat(event.roomName()).isEqualTo("Elm 1, Elm House");
            assertThat(event.attendees())
                    .containsExactly(
                            new Attendee("ben@council.example", "Ben Worker", true),
                            new Attendee("ada@council.example", "Ada Chair", true),
                            new Attendee("cat@nhs.example", "Cat Nurse", false));
        });
    }

    @Test
    void who_chose_a_calendar_invitation_gets_an_event_alone_and_no_message() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(conference().parent(mother.id(), AttendanceMode.ROOM), 1)
                .sendAll();

        assertThat(inviting.calendar.created).hasSize(2);
        var own = inviting.calendar.created.get(1);
        assertThat(own.attendees()).containsExactly(new Attendee("maya@mail.example", "Maya", true));
        assertThat(own.roomMailbox()).isNull();
        assertThat(own.online()).isFalse();
        assertThat(own.body())
                .isEqualTo(
                        "Hello Maya,\nThursday 3 December 2026, 10:00 to 11:30 (London time)"
                                + "\nWhere: Elm 1, Elm House\nIf anything is unclear or does not suit you, ring +442079460123.");
        verify(inviting.messages, never()).prepare(any(), any(), any(), any(), any(), any());
    }

    @Test
    void the_others_get_a_message_with_the_link_to_their_page() {
        inviting.booked(conference().parent(father.id(), AttendanceMode.ROOM), 1)
                .sendAll();

        verify(inviting.messages)
                .prepare(
                        eq(father.id()),
                        any(),
                        any(),
                        eq("Ben Worker"),
                        eq("+442079460123"),
                        eq(Inviting.TEN.plus(Duration.ofMinutes(90)).plus(Duration.ofDays(28))));
        verify(inviting.messages, times(1)).send(any());
    }

    @Test
    void a_calendar_wish_without_a_safe_mailbox_is_met_with_a_message() {
        inviting.wishes(AWish.calendar(father.id()))
                .booked(conference().parent(father.id(), AttendanceMode.ROOM), 1)
                .sendAll();

        assertThat(inviting.calendar.created).hasSize(1);
        verify(inviting.messages, times(1)).send(any());
    }

    @Test
    void preparing_twice_doubles_nothing() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(
                        conference().parent(mother.id(), AttendanceMode.ROOM).parent(father.id(), AttendanceMode.ROOM),
                        1);

        inviting.invitations.prepare(inviting.booking);
        inviting.invitations.prepare(inviting.booking);

        assertThat(inviting.rows()).extracting(Invitation::recipient).hasSize(3).doesNotHaveDuplicates();
        verify(inviting.messages, times(1)).prepare(any(), any(), any(), any(), any(), any());
    }

    @Test
    void sending_twice_sends_once() {
        inviting.booked(conference(), 1).sendAll();
        inviting.rows().forEach(each -> inviting.invitations.send(each.id()));

        assertThat(inviting.calendar.created).hasSize(1);
    }

    @Test
    void an_answer_that_was_lost_on_the_way_is_looked_up_and_nobody_is_mailed_twice() {
        inviting.calendar.loseTheAnswer = true;
        inviting.booked(conference(), 1);
        inviting.invitations.prepare(inviting.booking);
        var invitation = inviting.rows().get(0);

        assertThatThrownBy(() -> inviting.invitations.send(invitation.id())).isInstanceOf(RemoteFault.class);
        assertThat(invitation.state()).isEqualTo(InvitationState.PREPARED);
        inviting.invitations.send(invitation.id());

        assertThat(invitation.state()).isEqualTo(InvitationState.SENT);
        assertThat(inviting.calendar.created).hasSize(1);
    }

    @Test
    void every_attempt_has_the_same_key_and_every_invitation_another() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(conference().parent(mother.id(), AttendanceMode.ROOM), 1)
                .sendAll();

        assertThat(inviting.calendar.created).extracting(NewEvent::key).doesNotHaveDuplicates();
        var first = inviting.rows().get(0).id();
        assertThat(InvitationKeys.of(first, "event"))
                .isEqualTo(InvitationKeys.of(first, "event"))
                .matches(key -> key.version() == 5);
    }

    @Test
    void nothing_of_a_strategy_discussion_reaches_a_family() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(
                        ABookable.meeting("STRATEGY")
                                .held(Format.VIDEO)
                                .parent(mother.id(), AttendanceMode.VIDEO)
                                .required(chair.id(), ProfessionalRole.TEAM_MANAGER, AttendanceMode.VIDEO),
                        1)
                .sendAll();

        assertThat(inviting.rows()).extracting(Invitation::kind).containsExactly(InvitationKind.CALENDAR_PROFESSIONALS);
        assertThat(inviting.calendar.created).hasSize(1);
        verifyNoInteractions(inviting.messages);
        assertThat(inviting.invitations.own(inviting.meeting().id(), mother.id()))
                .isEmpty();
    }

    @Test
    void a_link_is_wanted_only_where_somebody_joins_by_screen() {
        inviting.booked(conference().parent(mother.id(), AttendanceMode.ROOM), 1)
                .sendAll();
        assertThat(inviting.calendar.created.get(0).online()).isFalse();

        var other = new Inviting();
        other.professional(chair);
        other.person(mother);
        other.booked(conference().parent(mother.id(), AttendanceMode.VIDEO), 1).sendAll();
        assertThat(other.calendar.created.get(0).online()).isTrue();
    }

    @Test
    void a_family_event_by_screen_waits_for_the_link_of_its_session_and_carries_that_one() {
        inviting.calendar.linkLater = true;
        inviting.wishes(AWish.calendar(mother.id())).booked(conference().parent(mother.id(), AttendanceMode.VIDEO), 1);
        inviting.invitations.prepare(inviting.booking);

        inviting.sendReady();
        assertThat(inviting.calendar.created).hasSize(1);
        assertThat(inviting.invitations.toSend(inviting.booking, InvitationKind.CALENDAR_FAMILY))
                .isEmpty();
        assertThat(inviting.invitations.readLinks(inviting.booking)).isFalse();

        inviting.calendar.makesLink("event-1", "https://teams.example/later");
        assertThat(inviting.invitations.readLinks(inviting.booking)).isTrue();
        inviting.sendReady();

        verify(inviting.meetings).joinLink(inviting.meeting().id(), 1, "https://teams.example/later");
        var own = inviting.calendar.created.get(1);
        assertThat(own.online()).isFalse();
        assertThat(own.body())
                .contains("To join on a screen: https://teams.example/later")
                .doesNotContain("Elm");
    }

    @Test
    void asked_too_early_a_family_event_is_a_fault_and_not_sent_without_its_link() {
        inviting.calendar.linkLater = true;
        inviting.wishes(AWish.calendar(mother.id())).booked(conference().parent(mother.id(), AttendanceMode.VIDEO), 1);
        inviting.invitations.prepare(inviting.booking);

        assertThatThrownBy(() -> inviting.invitations.send(rowOf(mother).id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void each_session_has_its_own_event_link_and_time_and_nobody_sees_the_other() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(
                        conference()
                                .held(Format.VIDEO)
                                .parent(mother.id(), AttendanceMode.VIDEO)
                                .family(father.id(), FamilyRole.PARENT, 2, AttendanceMode.VIDEO),
                        2)
                .sendAll();

        assertThat(inviting.calendar.created).hasSize(3);
        var second = inviting.calendar.created.get(1);
        assertThat(second.start()).isEqualTo(Inviting.TEN.plus(Duration.ofMinutes(105)));
        assertThat(second.attendees())
                .extracting(Attendee::name)
                .containsExactly("Ben Worker", "Ada Chair", "Cat Nurse");

        var meeting = inviting.meeting().id();
        var hers = inviting.invitations.own(meeting, mother.id()).orElseThrow();
        var his = inviting.invitations.own(meeting, father.id()).orElseThrow();
        assertThat(hers.joinLink()).isEqualTo("https://teams.example/event-1");
        assertThat(his.joinLink()).isEqualTo("https://teams.example/event-2");
        assertThat(his.start()).isAfter(hers.end());
    }

    @Test
    void the_chairs_time_with_the_family_is_kept_and_the_others_are_told_when_to_come() {
        inviting.booked(conference().parent(mother.id(), AttendanceMode.ROOM), 1)
                .sendAll();

        assertThat(inviting.calendar.created.get(0).body())
                .isEqualTo("Ref 7F3KQX\nThursday 3 December 2026, 10:00 to 11:30 (London time)"
                        + "\nPlease come or join at 10:20; the time before is kept for the chair."
                        + "\nDetails are in the case system.");
    }

    @Test
    void without_a_safe_way_to_write_the_worker_tells_them_once() {
        var child = inviting.person(aChild().view());
        inviting.booked(conference().family(child.id(), FamilyRole.CHILD, 1, AttendanceMode.ROOM), 1)
                .sendAll();
        var toTell = rowOf(child);
        var by = Somebody.with(Role.SOCIAL_WORKER);

        assertThat(toTell.kind()).isEqualTo(InvitationKind.TOLD_BY_WORKER);
        assertThat(toTell.state()).isEqualTo(InvitationState.PREPARED);
        assertThat(inviting.invitations.toTell(chair.id())).isEmpty();
        assertThat(inviting.invitations.toTell(worker.id()))
                .extracting(ToTell::invitation)
                .containsExactly(toTell.id());
        inviting.invitations.told(toTell.id(), by);
        assertThat(toTell.state()).isEqualTo(InvitationState.SENT);
        assertThat(inviting.invitations.toTell(worker.id())).isEmpty();
        assertThatThrownBy(() -> inviting.invitations.told(toTell.id(), by)).isInstanceOf(Refused.class);
    }

    @Test
    void a_channel_that_is_no_longer_safe_is_not_used_and_the_worker_is_left_to_tell() {
        inviting.wishes(AWish.calendar(mother.id()))
                .booked(
                        conference().parent(mother.id(), AttendanceMode.ROOM).parent(father.id(), AttendanceMode.ROOM),
                        1);
        inviting.invitations.prepare(inviting.booking);
        inviting.person(new PersonView(
                mother.id(), null, "Maya", "Marrow", null, "en", "NONE", java.util.Optional.empty(), false, null));
        inviting.messagesEndAs(MessageState.FAILED);

        inviting.sendReady();

        assertThat(inviting.calendar.created).hasSize(1);
        assertThat(List.of(rowOf(mother).kind(), rowOf(father).kind())).containsOnly(InvitationKind.TOLD_BY_WORKER);
    }

    @Test
    void nobody_is_reached_in_their_quiet_hours() {
        inviting.booked(conference().parent(father.id(), AttendanceMode.ROOM), 1);
        var morning = Inviting.MONDAY.plus(Duration.ofHours(2));
        org.mockito.Mockito.when(inviting.messages.sendNotBefore(any())).thenReturn(morning);
        inviting.invitations.prepare(inviting.booking);

        var his = rowOf(father).id();
        assertThat(inviting.invitations.sendNotBefore(his)).isEqualTo(morning);
        assertThatThrownBy(() -> inviting.invitations.send(his)).isInstanceOf(IllegalStateException.class);
        inviting.clock.setTo(morning);
        inviting.invitations.send(his);
        assertThat(rowOf(father).state()).isEqualTo(InvitationState.SENT);
    }

    @Test
    void a_small_child_who_does_not_come_and_was_not_asked_is_sent_nothing() {
        var baby = inviting.person(aChild().view());
        inviting.booked(conference().family(baby.id(), FamilyRole.CHILD, 1, AttendanceMode.NOT_ATTENDING), 1)
                .sendAll();

        assertThat(inviting.rows()).extracting(Invitation::person).containsOnlyNulls();
    }

    @Test
    void a_professional_who_does_not_come_is_not_on_the_event() {
        inviting.booked(
                        ABookable.meeting("ICPC")
                                .required(chair.id(), ProfessionalRole.CHAIR, AttendanceMode.ROOM)
                                .professional(
                                        nurse.id(),
                                        ProfessionalRole.SCHOOL_NURSE,
                                        1,
                                        false,
                                        AttendanceMode.NOT_ATTENDING),
                        1)
                .sendAll();

        assertThat(inviting.calendar.created.get(0).attendees())
                .extracting(Attendee::name)
                .containsExactly("Ada Chair");
    }

    private Invitation rowOf(PersonView person) {
        return inviting.rows().stream()
                .filter(each -> person.id().equals(each.person()))
                .findFirst()
                .orElseThrow();
    }

    private ABookable conference() {
        return ABookable.meeting("ICPC")
                .required(worker.id(), ProfessionalRole.SOCIAL_WORKER, AttendanceMode.ROOM)
                .required(chair.id(), ProfessionalRole.CHAIR, AttendanceMode.ROOM)
                .professional(nurse.id(), ProfessionalRole.SCHOOL_NURSE, 1, false, AttendanceMode.ROOM);
    }
}
