package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoConferenceAtWeekendTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    private final NoConferenceAtWeekend rule = new NoConferenceAtWeekend();

    @ParameterizedTest
    @ValueSource(strings = {"ICPC", "ICPC_PREBIRTH", "ICPC_TRANSFER", "RCPC_1", "RCPC_N"})
    void no_conference_was_held_on_a_saturday_or_a_sunday(String type) {
        refused(type, SATURDAY, "28 November 2026 is a Saturday");
        refused(type, SATURDAY.plusDays(1), "is a Sunday");
        assertThatCode(() -> recorded(type, SATURDAY.minusDays(1))).doesNotThrowAnyException();
        assertThatCode(() -> recorded(type, SATURDAY.plusDays(2))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLA_REVIEW_N", "STRATEGY", "CORE_GROUP_1"})
    void other_meetings_may_be(String type) {
        assertThatCode(() -> recorded(type, SATURDAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} pencilled for {1}: refused {2}")
    @CsvSource({
        "ICPC, 2026-11-28T10:00:00Z, true",
        "ICPC, 2026-11-27T10:00:00Z, false",
        // in London it is Saturday already
        "RCPC_1, 2027-06-11T23:30:00Z, true",
        "CLA_REVIEW_N, 2026-11-28T10:00:00Z, false"
    })
    void none_is_pencilled_for_one_either(String type, Instant pencilled, boolean refused) {
        var check = new RequestCheck(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
        var request = ARequest.of(type)
                .from(LocalDate.of(2026, 11, 20))
                .pencilled(pencilled)
                .build();

        if (refused) {
            assertThatThrownBy(() -> check.check(request, MeetingTypeFixtures.type(type)))
                    .isInstanceOfSatisfying(
                            Refused.class, each -> assertThat(each.field()).isEqualTo("pencilled"));
        } else {
            assertThatCode(() -> check.check(request, MeetingTypeFixtures.type(type)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_sentence_says_which_day_of_the_week_it_was() {
        refused("ICPC", SATURDAY, "census rule 8875");
    }

    private void recorded(String type, LocalDate on) {
        rule.check(AMeeting.of(type).view(), new RecordOutcome(Outcome.HELD, on, Map.of(), null, false));
    }

    private void refused(String type, LocalDate on, String sentence) {
        assertThatThrownBy(() -> recorded(type, on))
                .isInstanceOfSatisfying(
                        Refused.class, each -> assertThat(each.field()).isEqualTo("on"))
                .hasMessageContaining(sentence);
    }
}
