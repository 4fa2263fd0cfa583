package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.booking.BookingConfirmed;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.invitation.InvitationId;
import org.blendedmeetings.invitation.InvitationKind;
import org.blendedmeetings.meeting.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BookMeetingProcessTest {
    private static final Instant EIGHT_TOMORROW = Instant.parse("2026-11-24T08:00:00Z");

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("bookMeeting");

    private final Features features = new Features();
    private final BookingId booking = new BookingId(UUID.randomUUID());
    private final InvitationId chair = invitation();
    private final InvitationId school = invitation();
    private final InvitationId mother = invitation();
    private final InvitationId father = invitation();
    private final InvitationId child = invitation();

    @BeforeEach
    void everybody_is_to_be_invited() {
        toSend(InvitationKind.CALENDAR_PROFESSIONALS, chair, school);
        toSend(InvitationKind.CALENDAR_FAMILY, mother);
        toSend(InvitationKind.MESSAGE_FAMILY, father, child);
        when(features.invitations.sendNotBefore(any())).thenReturn(EIGHT_TOMORROW);
        when(features.invitations.readLinks(booking)).thenReturn(true);
    }

    @Test
    void each_person_gets_what_is_theirs_once_a_person_has_confirmed() {
        var walk = Walk.start("bookMeeting", booking);
        confirmed();
        walk.run("serviceTask_inviteProfessionals");
        walk.run("serviceTask_readLink");
        inviteMother(walk);
        writeToFamily(walk);
        walk.run("gateway_everyGroupDone");

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).contains("endEvent_everyoneInvited");
        var order = inOrder(features.invitations);
        order.verify(features.invitations).prepare(booking);
        order.verify(features.invitations).send(chair);
        order.verify(features.invitations).readLinks(booking);
        order.verify(features.invitations).send(mother);
        List.of(chair, school, mother, father, child)
                .forEach(each -> verify(features.invitations, times(1)).send(each));
    }

    @Test
    void nothing_is_written_or_sent_before_a_person_confirms() {
        var walk = Walk.start("bookMeeting", booking);

        assertThat(walk.standsAt()).containsExactly("userTask_chooseTime");
        verifyNoInteractions(features.invitations);
    }

    @Test
    void confirming_only_writes_and_every_call_is_a_job_of_its_own() {
        var walk = Walk.start("bookMeeting", booking);

        confirmed();

        verify(features.invitations).prepare(booking);
        verify(features.invitations, never()).send(any());
        assertThat(walk.jobs("serviceTask_inviteProfessionals")).hasSize(2);
    }

    @Test
    void each_morning_a_slot_inside_the_limit_is_looked_for_until_one_is_chosen() {
        var walk = Walk.start("bookMeeting", booking);
        assertThat(walk.dueAt("event_warningDay")).isEqualTo("2026-11-24T07:00:00Z");

        walk.fire("event_warningDay");
        assertThat(walk.jobs("event_warningDay")).as("the next morning").hasSize(1);
        walk.run("serviceTask_forecastLimit");

        verify(features.bookings).forecast(booking);
        assertThat(walk.endedAt()).containsExactly("endEvent_forecast");
        assertThat(walk.standsAt()).containsExactly("userTask_chooseTime");

        confirmed();
        assertThat(walk.jobs("event_warningDay")).isEmpty();
    }

    @Test
    void family_members_wait_for_their_link_and_it_is_looked_for_again() {
        when(features.invitations.readLinks(booking)).thenReturn(false, true);
        toSend(InvitationKind.MESSAGE_FAMILY);
        var walk = Walk.start("bookMeeting", booking);
        confirmed();
        walk.run("serviceTask_inviteProfessionals");

        walk.run("serviceTask_readLink");
        assertThat(walk.standsAt()).contains("event_tryAgain");
        assertThat(walk.dueAt("event_tryAgain")).isEqualTo("2026-11-23T09:01:00Z");
        verify(features.invitations, never()).send(mother);

        walk.fire("event_tryAgain");
        walk.run("serviceTask_readLink");
        inviteMother(walk);
        verify(features.invitations).send(mother);
    }

    @Test
    void an_event_of_a_family_member_waits_for_their_quiet_hours_too() {
        var walk = Walk.start("bookMeeting", booking);
        confirmed();
        walk.run("serviceTask_inviteProfessionals");
        walk.run("serviceTask_readLink");

        assertThat(walk.dueAt("event_mayInvite")).isEqualTo(EIGHT_TOMORROW);
        verify(features.invitations, never()).send(mother);
    }

    @Test
    void a_message_waits_for_the_quiet_hours_of_its_reader_and_for_nothing_else() {
        var walk = Walk.start("bookMeeting", booking);
        confirmed();

        assertThat(walk.jobs("event_mayWrite"))
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.getDuedate().toInstant()).isEqualTo(EIGHT_TOMORROW));
        writeToFamily(walk);

        verify(features.invitations).send(father);
        verify(features.invitations).send(child);
        verify(features.invitations, never()).send(chair);
    }

    @Test
    void where_nobody_is_to_be_invited_in_some_way_that_way_is_passed_through() {
        List.of(InvitationKind.values()).forEach(this::toSend);
        var walk = Walk.start("bookMeeting", booking);
        confirmed();
        walk.run("gateway_everyGroupDone");
        walk.run("serviceTask_readLink");
        walk.run("gateway_everyGroupDone");

        assertThat(walk.standsAt()).isEmpty();
        verify(features.invitations, never()).send(any());
    }

    private void confirmed() {
        features.businessSupport.on(new BookingConfirmed(booking, new MeetingId(UUID.randomUUID()), null));
    }

    private void inviteMother(Walk walk) {
        walk.fire("event_mayInvite");
        walk.run("serviceTask_sendEvent");
        walk.run("subProcess_inviteFamilyByCalendar");
    }

    private void writeToFamily(Walk walk) {
        walk.jobs("event_mayWrite").forEach(walk::execute);
        walk.run("serviceTask_sendMessage");
        walk.run("subProcess_inviteFamilyByMessage");
    }

    private void toSend(InvitationKind kind, InvitationId... invitations) {
        when(features.invitations.toSend(booking, kind)).thenReturn(List.of(invitations));
    }

    private static InvitationId invitation() {
        return new InvitationId(UUID.randomUUID());
    }
}
