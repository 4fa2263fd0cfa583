package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.escalation.ExceptionCode.EX_ORDER;
import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;
import static org.blendedmeetings.escalation.ExceptionCode.EX_SAFETY_UNKNOWN;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.NO_PREFERENCE;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.VIDEO;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.preference.Known;
import org.junit.jupiter.api.Test;

class ChangedAnswersTest {

    @Test
    void while_the_decision_is_open_the_policy_is_asked_again_and_the_tier_follows() {
        var council = ACouncil.about("ICPC").parent(IN_PERSON);
        var id = council.recommend().orElseThrow();
        assertThat(council.row(id).owner().person()).isEqualTo(council.chair);

        council.changesAnswer(0, VIDEO);

        assertThat(council.row(id).tier()).isEqualTo(3);
        assertThat(council.row(id).owner().role()).isEqualTo(Role.HEAD_OF_SERVICE);
        assertThat(council.row(id).people().get(0).preference()).isEqualTo(VIDEO);
    }

    @Test
    void a_decision_nobody_would_need_any_more_is_still_confirmed() {
        var council = ACouncil.about("CIN_REVIEW").parent(PHONE);
        var id = council.recommend().orElseThrow();

        council.changesAnswer(0, VIDEO);

        assertThat(council.row(id).kind()).isEqualTo(DecisionKind.CONFIRM);
        assertThat(council.row(id).tier()).isEqualTo(1);
    }

    @Test
    void after_the_decision_it_becomes_the_chairs_and_nothing_changes_by_itself() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        council.approvals.decide(id, Somebody.who(council.chair, Role.IRO), Choice.asAsked(), Reason.NONE);

        council.changesAnswer(0, IN_PERSON);

        verify(council.exceptions)
                .raise(eq(EX_PREF), any(), contains("/changed"), contains("changed their answer after"));
        assertThat(council.row(id).people().get(0).preference()).isEqualTo(VIDEO);
        council.changesAnswer(0, VIDEO);
        verify(council.exceptions).causeEnded(eq(EX_PREF), contains("/changed"), any());
    }

    @Test
    void an_answer_that_comes_before_the_policy_was_asked_changes_nothing_here() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);

        council.changesAnswer(0, IN_PERSON);

        verify(council.exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void what_is_left_to_ask_only_because_of_danger_ends_for_everybody_else() {
        var council = ACouncil.about("CIN_REVIEW").privateSpace(Known.UNKNOWN).parent(VIDEO);
        council.privateSpace(Known.YES).parent(IN_PERSON);
        council.inDanger(0, 1);
        var meeting = council.meeting.view().id();
        var cause = "first:" + council.participant(0) + "/" + meeting;
        council.looking.somebodyToAsk(meeting);
        verify(council.exceptions).raise(eq(EX_SAFETY_UNKNOWN), any(), eq(cause), any());
        clearInvocations(council.exceptions);

        council.changesAnswer(0, VIDEO);

        verify(council.exceptions).causesEnded(eq(EX_SAFETY_UNKNOWN), argThat(all -> all.contains(cause)), any());
        verify(council.exceptions).raiseForDuty(eq(EX_SAFETY_UNKNOWN), any(), eq(cause + "/duty"), any());
        verify(council.exceptions, never()).raise(eq(EX_SAFETY_UNKNOWN), any(), any(), any());
    }

    @Test
    void what_only_the_duty_knows_keeps_nothing_open_for_anybody_else_after_the_decision() {
        var council = ACouncil.about("CIN_REVIEW").parent(NO_PREFERENCE).parent(IN_PERSON);
        council.recommend();
        var decided = council.rows.latestOf(council.meeting.view().id()).orElseThrow();
        var cause = decided.id().cause();

        council.needs(0, NeededWay.VIDEO);
        council.late.look(decided);
        verify(council.exceptions).raise(eq(EX_ORDER), any(), eq(cause), any());

        council.inDanger(0, 1);
        council.late.look(decided);
        verify(council.exceptions).causeEnded(eq(EX_ORDER), eq(cause), any());
        verify(council.exceptions).raiseForDuty(eq(EX_ORDER), any(), eq(cause + "/duty"), any());
    }
}
