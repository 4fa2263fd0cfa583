package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.VIDEO;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

/** Who may do what the person of tier 1 may. */
class ApproversTest {

    @Test
    void their_manager_stands_in_where_nobody_was_named() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        mayDoItAll(council, id, Somebody.who(council.manager, Role.MANAGER));
        mayDoNothing(council, id, Somebody.with(Role.MANAGER));
    }

    @Test
    void whoever_was_named_to_cover_may_do_it_all_whatever_their_role() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        var cover = new ProfessionalId(Ids.next());
        council.staff.covers(cover, council.chair);

        mayDoItAll(council, id, Somebody.who(cover, Role.IRO));
        mayDoNothing(council, id, Somebody.who(council.manager, Role.MANAGER));
    }

    @Test
    void whoever_it_was_passed_to_keeps_their_rights_when_it_goes_further_up() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        var row = council.row(id);
        row.passTo(council.staff.routing().approver(2, council.meeting.view()), 2, ACouncil.MONDAY_NINE);

        mayDoItAll(council, id, Somebody.who(council.manager, Role.MANAGER));
    }

    @Test
    void the_worker_of_a_meeting_does_not_approve_it_for_the_manager_they_cover() {
        var council = ACouncil.about("CIN_REVIEW").parent(PHONE);
        var id = council.recommend().orElseThrow();
        council.staff.covers(council.worker, council.manager);
        var worker = Somebody.who(council.worker, Role.SOCIAL_WORKER);

        assertThat(council.approvers.tierOf(worker, council.row(id), council.meeting.view()))
                .isZero();
        assertThatThrownBy(() -> council.approvals.decide(id, worker, Choice.asAsked(), Reason.NONE))
                .isInstanceOf(Refused.class);
        assertThat(council.staff
                        .routing()
                        .who(Duty.TIER_1_COVER, council.meeting.view())
                        .person())
                .isNull();
    }

    @Test
    void nobody_agrees_as_a_cover_to_what_they_put_forward_themselves() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, IN_PERSON);
        var cover = new ProfessionalId(Ids.next());
        council.meeting.staffPropose(Format.VIDEO).requestedBy(cover);
        council.staff.covers(cover, council.chair);
        var id = council.recommend().orElseThrow();
        var why = new Reason(ReasonCode.TIMESCALE, "There is no other day before the limit.");

        assertThatThrownBy(() -> council.approvals.decide(id, Somebody.who(cover, Role.IRO), Choice.of("VIDEO"), why))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("forward, so somebody else has to agree");
    }

    private static void mayDoItAll(ACouncil council, DecisionId id, SignedIn who) {
        var meeting = council.meeting.view();
        assertThat(council.approvers.tierOf(who, council.row(id), meeting)).isEqualTo(1);
        assertThat(council.approvers.mayAskFirst(who, meeting)).isTrue();
        assertThat(council.approvers.mayArrangeParts(who, meeting)).isTrue();
        council.approvers.mayOpen(who, council.row(id), meeting);
    }

    private static void mayDoNothing(ACouncil council, DecisionId id, SignedIn who) {
        var meeting = council.meeting.view();
        assertThat(council.approvers.tierOf(who, council.row(id), meeting)).isZero();
        assertThat(council.approvers.mayAskFirst(who, meeting)).isFalse();
        assertThat(council.approvers.mayArrangeParts(who, meeting)).isFalse();
    }
}
