package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.escalation.ExceptionCode.EX_IRO_SILENT;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.VIDEO;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import org.blendedmeetings.access.Role;
import org.junit.jupiter.api.Test;

/** What happens while an approver says nothing. */
class SilentApproversTest {
    @Test
    void an_approver_has_two_working_days_and_one_at_an_initial_conference() {
        var review = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var conference = ACouncil.about("ICPC").parent(IN_PERSON);

        assertThat(review.waits.silentAt(review.recommend().orElseThrow()))
                .isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(conference.waits.silentAt(conference.recommend().orElseThrow()))
                .isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Test
    void silence_moves_it_to_the_cover_then_up_and_never_decides() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        council.clock.setTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(council.silence.passOn(id)).isTrue();
        assertThat(council.row(id).owner().person()).isEqualTo(council.manager);
        verify(council.exceptions).raise(eq(EX_IRO_SILENT), any(), eq("decision:" + id), any());

        council.clock.setTo(Instant.parse("2026-11-27T09:00:00Z"));
        assertThat(council.silence.passOn(id)).isTrue();
        assertThat(council.row(id).owner().role()).isEqualTo(Role.SERVICE_MANAGER);

        council.clock.setTo(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(council.silence.passOn(id)).isFalse();
        assertThat(council.row(id).owner().role()).isEqualTo(Role.HEAD_OF_SERVICE);
        assertThat(council.row(id).state()).isEqualTo(DecisionState.OPEN);
    }

    @Test
    void silence_counts_from_when_its_owner_got_it() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        council.clock.setTo(Instant.parse("2026-11-24T12:00:00Z"));

        assertThat(council.silence.passOn(id)).isTrue();
        assertThat(council.row(id).owner().person()).isEqualTo(council.chair);
        verify(council.exceptions, never()).raise(eq(EX_IRO_SILENT), any(), any(), any());
    }

    @Test
    void a_reminder_is_seen_on_the_owners_list() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        council.silence.remind(id);

        assertThat(council.row(id).turn().remindedAt()).isEqualTo(ACouncil.MONDAY_NINE);
        assertThat(council.waits.reminderDue(id)).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }
}
