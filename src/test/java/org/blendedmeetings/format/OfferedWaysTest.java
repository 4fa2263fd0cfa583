package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.PolicyTables;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WaysToTakePart;
import org.blendedmeetings.preference.WaysToTakePart.Way;
import org.junit.jupiter.api.Test;

/** Families choose from what their meeting's row does not refuse. */
class OfferedWaysTest {
    private static final BaseRow CONFERENCE = new BaseRow(
            "D1-03",
            Format.IN_PERSON,
            List.of(Format.IN_PERSON, Format.HYBRID_FAMILY_IN_ROOM),
            Map.of(Format.HYBRID_FAMILY_REMOTE, 3, Format.VIDEO, 3),
            List.of(Format.PHONE, Format.SERIES, Format.PAPER),
            2,
            1,
            "You should be able to be in the room.",
            "SD E2",
            "1");

    @Test
    void what_the_row_refuses_is_not_offered_and_what_needs_a_tier_says_so() {
        var offer = offer(Optional.of(CONFERENCE), Audience.ADULT);

        assertThat(offer.ways())
                .containsExactly(
                        new Way(Preference.IN_PERSON, false),
                        new Way(Preference.HYBRID_FAMILY_IN_ROOM, false),
                        new Way(Preference.VIDEO, true));
        assertThat(offer.words()).isEqualTo("You should be able to be in the room.");
    }

    @Test
    void a_child_is_offered_the_ways_that_are_always_given_too() {
        var offer = offer(Optional.of(CONFERENCE), Audience.YOUNG);

        assertThat(offer.ways()).contains(new Way(Preference.WALK_AND_TALK, false), new Way(Preference.VIDEO, true));
        assertThat(offer.words()).isNull();
    }

    @Test
    void without_a_row_a_person_decides_so_everything_usual_is_offered() {
        assertThat(offer(Optional.empty(), Audience.ADULT).ways())
                .extracting(Way::preference)
                .containsExactly(
                        Preference.IN_PERSON, Preference.HYBRID_FAMILY_IN_ROOM, Preference.VIDEO, Preference.PHONE);
    }

    private static WaysToTakePart.Offer offer(Optional<BaseRow> row, Audience audience) {
        var policy = mock(PolicyTables.class);
        when(policy.base("ICPC", EarlyReason.UNKNOWN)).thenReturn(row);
        return new OfferedWays(() -> policy).offer(AMeeting.of("ICPC").view(), audience);
    }
}
