package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.VIDEO;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
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
}
