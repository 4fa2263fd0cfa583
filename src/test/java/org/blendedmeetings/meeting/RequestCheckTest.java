package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final RequestCheck check = new RequestCheck(Clock.fixed(NOW, ZoneOffset.UTC));

    static Iterable<MeetingType> requestable() {
        return MeetingTypeFixtures.catalogue().requestable();
    }

    @ParameterizedTest
    @MethodSource("requestable")
    void a_complete_request_of_every_type_is_taken(MeetingType type) {
        var request = ARequest.of(type.code()).early(type.code().equals("CLA_REVIEW_EARLY") ? "HARM" : null);

        assertThatCode(() -> check.check(request.build(), type)).doesNotThrowAnyException();
    }

    @Test
    void a_request_about_nobody_is_refused() {
        assertRefused(ARequest.of("CLA_REVIEW_N").about(), "children", "which child");
    }

    @Test
    void the_same_child_cannot_be_named_twice() {
        var child = new PersonId(Ids.next());

        assertRefused(ARequest.of("CLA_REVIEW_N").about(child, child), "children", "named twice");
    }

    @Test
    void the_day_the_clock_started_is_needed() {
        assertRefused(ARequest.of("ICPC").from(null), "clockStart", "strategy discussion");
    }

    @Test
    void a_planned_start_may_be_nine_months_ahead_and_is_expected() {
        var request =
                ARequest.of("CLA_REVIEW_N").from(LocalDate.of(2027, 8, 23)).build();

        check.check(request, MeetingTypeFixtures.type("CLA_REVIEW_N"));

        assertThat(check.expected(request)).isTrue();
    }

    @Test
    void a_start_more_than_nine_months_ahead_is_a_slip() {
        assertRefused(
                ARequest.of("CLA_REVIEW_N").from(LocalDate.of(2027, 8, 24)), "clockStart", "more than nine months");
    }

    @Test
    void a_start_before_2000_is_a_slip() {
        assertRefused(ARequest.of("CLA_REVIEW_N").from(LocalDate.of(1999, 12, 31)), "clockStart", "before 2000");
    }

    @Test
    void an_early_review_says_why_it_is_early() {
        assertRefused(ARequest.of("CLA_REVIEW_EARLY"), "earlyReason", "HARM, BREAKDOWN, CONTESTED or OTHER");
    }

    @Test
    void a_sequence_starts_at_one() {
        assertRefused(ARequest.of("SECURE_REVIEW").sequence(0), "sequence", "starts at 1");
    }

    @Test
    void a_pencilled_time_lies_ahead() {
        assertRefused(ARequest.of("CLA_REVIEW_N").pencilled(NOW.minusSeconds(1)), "pencilled", "has passed");
    }

    @Test
    void nobody_is_named_twice() {
        var member =
                CircleMember.professional(new ProfessionalId(Ids.next()), ProfessionalRole.SCHOOL, "Invented Teacher");

        assertRefused(ARequest.of("CLA_REVIEW_N").with(member).with(member), "participants", "named twice");
    }

    @Test
    void a_strategy_discussion_never_has_family() {
        assertRefused(ARequest.of("STRATEGY").with(FamilyRole.PARENT), "participants", "Families are not part");
    }

    @Test
    void another_child_has_a_meeting_of_their_own() {
        assertRefused(ARequest.of("CLA_REVIEW_N").with(FamilyRole.CHILD), "participants", "another child");
    }

    @Test
    void who_must_be_there_is_named() {
        assertRefused(
                ARequest.of("CLA_REVIEW_N").without(ProfessionalRole.SOCIAL_WORKER), "participants", "social worker");
    }

    @Test
    void somebody_chairs() {
        assertRefused(ARequest.of("ICPC").without(ProfessionalRole.CHAIR), "participants", "chair");
    }

    @Test
    void a_limit_already_past_is_taken_with_a_reason() {
        var type = MeetingTypeFixtures.type("ICPC");
        var late = ARequest.of("ICPC").from(LocalDate.of(2026, 10, 1));
        var deadline = Deadline.of(
                TimescaleFixtures.limits().of(type.limit(), LocalDate.of(2026, 10, 1)),
                type,
                TimescaleFixtures.workingDays());

        var refused = catchThrowableOfType(
                Refused.class, () -> check.pastLimit(late.late("too late").build(), deadline));

        assertThat(refused.field()).isEqualTo("pastLimitReason");
        assertThatCode(() -> check.pastLimit(
                        late.late("The police asked us to wait for an interview")
                                .build(),
                        deadline))
                .doesNotThrowAnyException();
    }

    private void assertRefused(ARequest request, String field, String words) {
        var built = request.build();
        var refused =
                catchThrowableOfType(Refused.class, () -> check.check(built, MeetingTypeFixtures.type(built.type())));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused).hasMessageContaining(words);
    }
}
