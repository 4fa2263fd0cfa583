package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.access.Line;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowingTest {
    @ParameterizedTest
    @CsvSource({
        ", true, true, true",
        "' ', true, true, true",
        "CONFERENCES, false, true, true",
        "RCPC_N, false, true, false",
        "CLA_REVIEW_N, true, false, false"
    })
    void all_a_line_or_a_type_is_shown(String what, boolean review, boolean laterConference, boolean conference) {
        var showing = Showing.of(what, MeetingTypeFixtures.catalogue());

        assertThat(showing.shows(MeetingTypeFixtures.type("CLA_REVIEW_N"), Line.CARE_REVIEWS))
                .isEqualTo(review);
        assertThat(showing.shows(MeetingTypeFixtures.type("RCPC_N"), Line.CONFERENCES))
                .isEqualTo(laterConference);
        assertThat(showing.shows(MeetingTypeFixtures.type("ICPC"), Line.CONFERENCES))
                .isEqualTo(conference);
    }

    @Test
    void what_is_neither_is_not_on_the_list() {
        assertThatThrownBy(() -> Showing.of("NOTHING", MeetingTypeFixtures.catalogue()))
                .isInstanceOf(Refused.class);
    }
}
