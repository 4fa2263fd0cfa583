package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.escalation.ExceptionCode.EX_ICPC_VIRT;
import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;
import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;
import static org.blendedmeetings.preference.Preference.HYBRID_FAMILY_IN_ROOM;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.NO_PREFERENCE;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.VIDEO;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.preference.Known;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DecidingFormatsTest {

    @Test
    void an_allowed_wish_outside_reviews_and_conferences_is_decided_at_once() {
        var council = ACouncil.about("CIN_REVIEW").parent(VIDEO);

        assertThat(council.recommend()).isEmpty();

        var given = given(council);
        assertThat(given.format()).isEqualTo(Format.VIDEO);
        assertThat(given.ruleIds()).contains("D1-17", "D3-03");
        assertThat(council.deciding.openFor(council.meeting.view().id())).isEmpty();
    }

    @Test
    void a_review_is_confirmed_by_the_iro_even_where_everything_is_allowed() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO).parent(IN_PERSON);

        var decision = council.row(council.recommend().orElseThrow());

        assertThat(decision.kind()).isEqualTo(DecisionKind.CONFIRM);
        assertThat(decision.owner().person()).isEqualTo(council.chair);
        assertThat(council.announced(FormatRecommended.class)).hasSize(1);
        verify(council.meetings, never()).formatDecided(any(), any(), any(), any());
    }

    @Test
    void a_wish_that_needs_a_tier_goes_to_that_tier() {
        var council = ACouncil.about("ICPC").parent(VIDEO);

        var decision = council.row(council.recommend().orElseThrow());

        assertThat(decision.kind()).isEqualTo(DecisionKind.APPROVE);
        assertThat(decision.tier()).isEqualTo(3);
        assertThat(decision.owner().role()).isEqualTo(Role.HEAD_OF_SERVICE);
        assertThat(decision.format()).isEqualTo(Format.IN_PERSON);
    }

    @Test
    void a_screen_at_an_initial_conference_is_checked_by_the_service_manager_until_it_is_decided() {
        var council = ACouncil.about("ICPC").parent(VIDEO);

        var id = council.recommend().orElseThrow();

        verify(council.exceptions).raise(eq(EX_ICPC_VIRT), any(), eq("decision:" + id), contains("four reasons"));
        council.approvals.decide(
                id,
                Somebody.with(Role.HEAD_OF_SERVICE),
                Choice.of("IN_PERSON"),
                new Reason(ReasonCode.SAFETY, "We agreed with her that this is safer."));
        verify(council.exceptions).causeEnded(eq(EX_ICPC_VIRT), eq("decision:" + id), contains("Decided by"));
    }

    @Test
    void who_was_asked_by_voice_has_what_they_wished_where_nobody_else_has_to_agree() {
        var council = ACouncil.about("CIN_REVIEW").parent(VIDEO).parent(IN_PERSON);
        council.inDanger(0, 1);

        council.recommend();
        assertThat(given(council).modes()).containsEntry(council.participant(0), AttendanceMode.ROOM);

        council.askedByVoice(0);
        clearInvocations(council.meetings);
        council.recommend();
        assertThat(given(council).modes()).containsEntry(council.participant(0), AttendanceMode.VIDEO);
        assertThat(given(council).sessions().get(council.participant(0)))
                .isNotEqualTo(given(council).sessions().get(council.participant(1)));
    }

    @Test
    void what_is_given_and_has_to_be_arranged_becomes_somebodys() {
        var council = ACouncil.about("CIN_REVIEW").privateSpace(Known.NO).parent(VIDEO);

        council.recommend();

        verify(council.helping).needed(any(), eq(Help.LENT_ROOM));
        verify(council.helping, never()).needed(any(), eq(Help.LOAN));
    }

    @Test
    void what_only_something_practical_stops_is_first_somebodys_to_find_a_way_round() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var tried = new RecordedFacts.Tried(council.participant(0), Obstacle.Kind.KIT, "Asked both hubs.");
        council.records(new RecordedFacts(false, false, false, false, false, false, List.of(), List.of(tried)));

        var id = council.recommend().orElseThrow();

        var cause = id.cause() + "/" + council.participant(0) + "/obstacle";
        verify(council.exceptions).raise(eq(EX_PREF), any(), eq(cause), contains("look for a way round it first"));
        council.approvals.decide(id, Somebody.with(Role.HEAD_OF_SERVICE), Choice.asAsked(), Reason.NONE);
        verify(council.exceptions).causesEnded(eq(EX_PREF), eq(List.of(cause)), contains("Decided by"));
    }

    @Test
    void who_is_in_the_room_needs_no_lent_room() {
        var council = ACouncil.about("RCPC_1")
                .privateSpace(Known.NO)
                .parent(IN_PERSON)
                .parent(VIDEO);
        var id = council.recommend().orElseThrow();

        council.approvals.decide(
                id,
                Somebody.who(council.chair, Role.CHAIR),
                Choice.of("IN_PERSON"),
                new Reason(ReasonCode.SAFETY, "We agreed with her that this is safer."));

        verify(council.helping, never()).needed(any(), any());
    }

    @Test
    void no_screen_wanted_at_a_conference_is_nobodys_to_check() {
        var council = ACouncil.about("ICPC").parent(IN_PERSON);

        council.recommend();

        verify(council.exceptions, never()).raise(eq(EX_ICPC_VIRT), any(), any(), any());
    }

    @Test
    void a_wish_that_is_never_allowed_becomes_the_chairs_to_tell() {
        var council = ACouncil.about("RCPC_N").parent(PHONE);

        var id = council.recommend().orElseThrow();

        verify(council.exceptions)
                .raise(eq(EX_PREF), any(), contains("decision:" + id), contains("Ring them and say so"));
        assertThat(council.row(id).tier()).isEqualTo(1);
    }

    @Test
    void no_row_makes_an_exception_and_a_decision_for_tier_one() {
        var council = ACouncil.about("CLA_REVIEW_EARLY").child(14, VIDEO);

        var id = council.recommend().orElseThrow();

        assertThat(council.row(id).kind()).isEqualTo(DecisionKind.NO_RULE);
        assertThat(council.row(id).owner().person()).isEqualTo(council.chair);
        verify(council.exceptions).raise(eq(EX_NO_RULE), any(), eq("decision:" + id), any());
    }

    @Test
    void a_screen_that_staff_put_forward_goes_one_tier_higher_and_not_to_who_proposed_it() {
        var council = ACouncil.about("RCPC_N").parent(IN_PERSON);
        council.meeting.staffPropose(Format.VIDEO).requestedBy(council.chair);

        var decision = council.row(council.recommend().orElseThrow());

        assertThat(decision.tier()).isEqualTo(1);
        assertThat(decision.kind()).isEqualTo(DecisionKind.APPROVE);
        assertThat(decision.owner().role()).isEqualTo(Role.SERVICE_MANAGER);
    }

    @Test
    void what_staff_put_forward_and_the_family_left_open_is_still_for_a_person_to_say() {
        var council = ACouncil.about("CIN_REVIEW").parent(NO_PREFERENCE);
        council.meeting.staffPropose(Format.VIDEO);

        assertThat(council.row(council.recommend().orElseThrow()).tier()).isEqualTo(1);
    }

    @Test
    void professionals_among_themselves_meet_as_staff_proposed() {
        var council = ACouncil.about("STRATEGY");
        council.meeting.staffPropose(Format.PHONE);

        assertThat(council.recommend()).isEmpty();
        assertThat(given(council).format()).isEqualTo(Format.PHONE);
    }

    @Test
    void in_a_hybrid_meeting_chair_and_worker_are_with_the_family_and_agencies_on_a_screen() {
        var council = ACouncil.about("CIN_REVIEW").parent(HYBRID_FAMILY_IN_ROOM);
        council.meeting.with(council.manager, ProfessionalRole.SCHOOL);

        council.recommend();

        var modes = given(council).modes();
        var professionals = council.meeting.view().professionals();
        assertThat(professionals)
                .filteredOn(each -> each.professionalRole() == ProfessionalRole.SOCIAL_WORKER)
                .allMatch(each -> modes.get(each.id()) == AttendanceMode.ROOM);
        assertThat(professionals)
                .filteredOn(each -> each.professionalRole() == ProfessionalRole.SCHOOL)
                .allMatch(each -> modes.get(each.id()) == AttendanceMode.VIDEO);
    }

    private static FormatGiven given(ACouncil council) {
        var given = ArgumentCaptor.forClass(FormatGiven.class);
        verify(council.meetings).formatDecided(any(), given.capture(), eq(Actor.SYSTEM), any());
        return given.getValue();
    }
}
