package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingPartsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 10);

    private final PartRows rows = PartFixtures.inMemory();
    private final MeetingView review = AMeeting.of("CLA_REVIEW_N").view();
    private final UUID child = Ids.next();

    @ParameterizedTest
    @CsvSource({
        "CLA_REVIEW_N, 'HELD, PART_HELD, ADJOURNED, DID_NOT_HAPPEN'",
        "ICPC, 'HELD, ADJOURNED, INQUORATE, DID_NOT_HAPPEN'",
        "PEP_N, 'HELD, ADJOURNED, DID_NOT_HAPPEN'"
    })
    void only_what_may_become_of_it_is_possible(String type, String outcomes) {
        assertThat(parts(Reported.COMPLETED).possible(MeetingTypeFixtures.type(type)))
                .hasToString("[" + outcomes + "]");
    }

    @ParameterizedTest
    @EnumSource
    void in_one_part_it_is_started_completed_and_counted_on_one_day(Reported reported) {
        assertThat(parts(reported).startedOn(review.id(), LATER)).isEqualTo(LATER);
        assertThat(parts(reported).countsOn(review.id(), LATER)).isEqualTo(LATER);
    }

    @Test
    void in_several_it_is_started_on_the_first_and_counts_as_the_council_says() {
        partHeld();

        assertThat(parts(Reported.COMPLETED).startedOn(review.id(), LATER)).isEqualTo(FIRST);
        assertThat(parts(Reported.COMPLETED).countsOn(review.id(), LATER)).isEqualTo(LATER);
        assertThat(parts(Reported.STARTED).countsOn(review.id(), LATER)).isEqualTo(FIRST);
    }

    @Test
    void of_the_whole_whoever_was_in_an_earlier_part_took_part() {
        partHeld();
        var last = new RecordOutcome(Outcome.HELD, LATER, Map.of(child, AttendanceMode.NOT_ATTENDING), null, true);

        assertThat(parts(Reported.COMPLETED).whole(review.id(), last).tookPart())
                .containsEntry(child, AttendanceMode.ROOM);
        assertThat(parts(Reported.COMPLETED).of(review.id()))
                .singleElement()
                .extracting(PartView::heldOn)
                .isEqualTo(FIRST);
    }

    private void partHeld() {
        rows.save(MeetingPart.of(
                review,
                1,
                new RecordOutcome(Outcome.PART_HELD, FIRST, Map.of(child, AttendanceMode.ROOM), null, true)));
    }

    private MeetingParts parts(Reported reported) {
        return new MeetingParts(rows, PartFixtures.rules(reported));
    }
}
