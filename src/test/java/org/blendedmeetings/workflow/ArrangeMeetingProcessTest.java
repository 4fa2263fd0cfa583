package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.booking.BookingConfirmed;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.FormatDecided;
import org.blendedmeetings.format.NothingToAskFirst;
import org.blendedmeetings.invitation.InvitationId;
import org.blendedmeetings.invitation.InvitationKind;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.DecisionPutBack;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingRequested;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.PreferenceReceived;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArrangeMeetingProcessTest {
    private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("arrangeMeeting");

    private final Features features = new Features();
    private final MeetingId meeting = new MeetingId(UUID.randomUUID());
    private final AskId child = new AskId(UUID.randomUUID());
    private final AskId mother = new AskId(UUID.randomUUID());
    private final DecisionId decision = new DecisionId(UUID.randomUUID());
    private final BookingId booking = new BookingId(UUID.randomUUID());

    @BeforeEach
    void a_meeting_of_a_child_and_a_mother() {
        begins(LATER);
        when(features.asking.waiting(meeting)).thenReturn(List.of(child, mother));
        when(features.askDeadlines.workerTimeOver(any())).thenReturn(LATER);
        when(features.formats.recommend(meeting)).thenReturn(Optional.of(decision));
        when(features.formats.openFor(meeting)).thenReturn(Optional.of(decision));
        when(features.first.waitOver(meeting)).thenReturn(LATER);
        when(features.waits.reminderDue(decision)).thenReturn(LATER);
        when(features.waits.silentAt(decision)).thenReturn(LATER);
        when(features.bookings.ofMeeting(meeting)).thenReturn(Optional.of(toBook()));
        when(features.invitations.readLinks(booking)).thenReturn(true);
    }

    @Test
    void a_meeting_goes_from_the_request_to_its_outcome() {
        var walk = requested();
        assertThat(walk.standsAt()).containsExactly("callActivity_askEachPerson");
        everybodyAnswers(walk);
        assertThat(walk.standsAt()).containsExactly("callActivity_approveFormat");
        decided();
        assertThat(walk.standsAt()).containsExactly("callActivity_bookMeeting");
        booked();
        assertThat(walk.standsAt()).containsExactly("userTask_recordOutcome");
        recorded(Outcome.HELD);

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).contains("endEvent_held");
        var order = inOrder(features.asking, features.meetings, features.formats, features.bookings);
        order.verify(features.asking).open(meeting);
        order.verify(features.meetings).answersComplete(meeting, Actor.SYSTEM);
        order.verify(features.formats).recommend(meeting);
        order.verify(features.bookings).open(meeting);
    }

    @Test
    void no_format_is_recommended_before_the_last_person_answered_or_was_waited_for() {
        var walk = requested();

        answers(child);
        walk.run("callActivity_askEachPerson");

        assertThat(walk.standsAt()).containsExactly("callActivity_askEachPerson");
        verify(features.formats, never()).recommend(any());

        Walk.of("askPerson", mother).fire("event_workersTimeOver");
        walk.run("callActivity_askEachPerson");
        verify(features.formats).recommend(meeting);
    }

    @Test
    void where_nobody_is_to_be_asked_the_format_is_recommended_at_once() {
        when(features.asking.waiting(meeting)).thenReturn(List.of());

        assertThat(requested().standsAt()).containsExactly("callActivity_approveFormat");
        verify(features.formats).recommend(meeting);
    }

    @Test
    void whoever_has_to_be_asked_by_voice_is_asked_before_a_format_is_recommended() {
        when(features.first.somebodyToAsk(meeting)).thenReturn(true);
        var walk = requested();

        everybodyAnswers(walk);

        assertThat(walk.standsAt()).containsExactly("userTask_askFirst");
        verify(features.formats, never()).recommend(any());

        features.approver.on(new NothingToAskFirst(meeting));
        assertThat(walk.standsAt()).containsExactly("callActivity_approveFormat");
        verify(features.formats).recommend(meeting);
    }

    @Test
    void the_way_goes_on_when_the_time_for_asking_is_over_and_a_later_answer_finds_nobody_waiting() {
        when(features.first.somebodyToAsk(meeting)).thenReturn(true);
        var walk = requested();
        everybodyAnswers(walk);
        assertThat(walk.dueAt("event_askFirstOver")).isEqualTo(LATER);

        walk.fire("event_askFirstOver");
        features.approver.on(new NothingToAskFirst(meeting));

        assertThat(walk.standsAt()).containsExactly("callActivity_approveFormat");
        verify(features.formats).recommend(meeting);
    }

    @Test
    void a_meeting_withdrawn_while_somebody_is_asked_first_ends() {
        when(features.first.somebodyToAsk(meeting)).thenReturn(true);
        var walk = requested();
        everybodyAnswers(walk);

        withdrawn();

        assertThat(walk.standsAt()).isEmpty();
    }

    @Test
    void where_nobody_has_to_agree_it_is_booked_straight_away() {
        when(features.formats.recommend(meeting)).thenReturn(Optional.empty());
        var walk = requested();

        everybodyAnswers(walk);

        assertThat(walk.standsAt()).containsExactly("callActivity_bookMeeting");
        assertThat(Walk.of("bookMeeting", booking).standsAt()).containsExactly("userTask_chooseTime");
    }

    @Test
    void a_meeting_that_did_not_take_place_is_booked_again_in_the_format_that_stands() {
        var walk = awaited();

        recorded(Outcome.ADJOURNED);

        assertThat(walk.standsAt()).containsExactly("callActivity_bookMeeting");
        verify(features.bookings, times(2)).open(meeting);
        verify(features.formats, times(1)).recommend(meeting);
        verify(features.exceptions, never()).meetingHeld(any());
    }

    @Test
    void a_format_that_was_put_back_before_it_is_booked_is_recommended_again_by_what_is_known_now() {
        when(features.formats.recommend(meeting)).thenReturn(Optional.empty());
        var walk = requested();
        everybodyAnswers(walk);
        var toBook = Walk.of("bookMeeting", booking);
        when(features.first.somebodyToAsk(meeting)).thenReturn(true);

        features.approver.on(new DecisionPutBack(meeting, null));

        assertThat(walk.standsAt()).containsExactly("userTask_askFirst");
        assertThat(toBook.standsAt()).isEmpty();
        features.approver.on(new NothingToAskFirst(meeting));
        assertThat(walk.standsAt()).containsExactly("callActivity_bookMeeting");
        verify(features.formats, times(2)).recommend(meeting);
        verify(features.bookings, times(2)).open(meeting);
    }

    @Test
    void replies_are_read_again_and_again_until_the_meeting_begins() {
        var walk = awaited();
        assertThat(walk.dueAt("event_repliesDue")).isEqualTo(TestClock.MONDAY.plus(Duration.ofMinutes(15)));

        walk.fire("event_repliesDue");
        walk.run("serviceTask_readReplies");
        assertThat(walk.standsAt()).containsExactly("event_repliesDueAgain", "userTask_recordOutcome");

        begins(TestClock.MONDAY);
        walk.fire("event_repliesDueAgain");
        walk.run("serviceTask_readReplies");
        assertThat(walk.standsAt()).containsExactly("userTask_recordOutcome");
        assertThat(walk.endedAt()).contains("endEvent_begun");
        verify(features.invitations, times(2)).readReplies(meeting);
    }

    @Test
    void nothing_more_is_read_once_the_outcome_is_known() {
        var walk = awaited();
        walk.fire("event_repliesDue");

        recorded(Outcome.HELD);

        assertThat(walk.standsAt()).isEmpty();
        verify(features.invitations, never()).readReplies(any());
    }

    @Test
    void an_outcome_can_be_recorded_although_an_invitation_never_went_out() {
        when(features.invitations.toSend(booking, InvitationKind.CALENDAR_PROFESSIONALS))
                .thenReturn(List.of(new InvitationId(UUID.randomUUID())));
        when(features.formats.recommend(meeting)).thenReturn(Optional.empty());
        var walk = requested();
        everybodyAnswers(walk);
        features.businessSupport.on(new BookingConfirmed(booking, meeting, null));
        var invitations = Walk.of("bookMeeting", booking);
        assertThat(invitations.jobs("serviceTask_inviteProfessionals")).isNotEmpty();

        recorded(Outcome.HELD);

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactly("endEvent_held");
        assertThat(invitations.standsAt()).isEmpty();
        verify(features.invitations, never()).send(any());
    }

    @Test
    void an_outcome_nothing_waits_for_is_a_fault_and_says_so() {
        requested();

        assertThatThrownBy(() -> recorded(Outcome.HELD)).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void a_limit_that_passes_is_raised_and_nothing_is_cancelled() {
        var walk = requested();
        assertThat(walk.dueAt("startEvent_limitPassed")).isEqualTo("2026-12-15T00:00:00Z");

        walk.fire("startEvent_limitPassed");

        verify(features.exceptions)
                .raise(eq(ExceptionCode.EX_BREACH), eq(meeting), eq("limit:" + meeting), contains("by 14 December"));
        assertThat(walk.endedAt()).containsExactly("endEvent_breachRaised");
        assertThat(walk.standsAt()).containsExactly("callActivity_askEachPerson");
    }

    @Test
    void what_was_to_be_put_right_before_it_ends_when_the_meeting_is_held() {
        awaited();

        recorded(Outcome.HELD);

        verify(features.exceptions).meetingHeld(meeting);
    }

    @Test
    void a_meeting_withdrawn_while_the_family_is_asked_ends_every_ask() {
        var walk = requested();
        var asked = List.of(Walk.of("askPerson", child), Walk.of("askPerson", mother));

        withdrawn();

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactly("endEvent_withdrawn");
        assertThat(asked).allSatisfy(each -> assertThat(each.standsAt()).isEmpty());
        verify(features.exceptions).meetingEnded(meeting, "The meeting was withdrawn.");
    }

    @Test
    void a_meeting_withdrawn_while_it_is_decided_takes_the_decision_with_it() {
        var walk = requested();
        everybodyAnswers(walk);
        var approval = Walk.of("approveFormat", decision);

        withdrawn();

        assertThat(walk.standsAt()).isEmpty();
        assertThat(approval.standsAt()).isEmpty();
    }

    @Test
    void a_meeting_withdrawn_before_it_is_booked_takes_the_booking_with_it() {
        when(features.formats.recommend(meeting)).thenReturn(Optional.empty());
        var walk = requested();
        everybodyAnswers(walk);
        var toBook = Walk.of("bookMeeting", booking);

        withdrawn();

        assertThat(walk.standsAt()).isEmpty();
        assertThat(toBook.standsAt()).isEmpty();
    }

    private Walk requested() {
        features.meetingPeople.on(new MeetingRequested(meeting, null));
        return Walk.of("arrangeMeeting", meeting);
    }

    /** A meeting that is booked and waits for its day. */
    private Walk awaited() {
        when(features.formats.recommend(meeting)).thenReturn(Optional.empty());
        var walk = requested();
        everybodyAnswers(walk);
        booked();
        return walk;
    }

    private void everybodyAnswers(Walk walk) {
        answers(child);
        answers(mother);
        walk.run("callActivity_askEachPerson");
    }

    private void answers(AskId who) {
        features.family.on(new PreferenceReceived(who, meeting, true, null));
    }

    private void decided() {
        features.approver.on(new FormatDecided(decision, meeting, null));
    }

    private void booked() {
        var inviting = Walk.of("bookMeeting", booking);
        features.businessSupport.on(new BookingConfirmed(booking, meeting, null));
        inviting.run("gateway_everyGroupDone");
        inviting.run("serviceTask_readLink");
        inviting.run("gateway_everyGroupDone");
    }

    private void recorded(Outcome outcome) {
        features.meetingPeople.on(new OutcomeRecorded(meeting, outcome, null, null, null, true, null));
    }

    private void withdrawn() {
        features.meetingPeople.on(new MeetingWithdrawn(meeting, null));
    }

    private void begins(Instant moment) {
        when(features.meetings.get(meeting))
                .thenReturn(AMeeting.of("RCPC_1").id(meeting).beginsAt(moment).view());
    }

    private BookingView toBook() {
        return new BookingView(booking, meeting, false, null, null, null, null, null, null, null, false, List.of());
    }
}
