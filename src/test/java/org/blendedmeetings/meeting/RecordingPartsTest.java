package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What took place of it on which day, and who was there. */
class RecordingPartsTest extends OutcomeFixture {
    @Test
    void a_part_is_kept_and_the_next_is_to_be_booked() {
        record(partHeld(FIRST, everybody()));

        assertThat(view().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(PartsSoFar.of(parts, meeting.id()).parts()).singleElement().satisfies(part -> {
            assertThat(part.view().outcome()).isEqualTo(Outcome.PART_HELD);
            assertThat(part.view().heldOn()).isEqualTo(FIRST);
            assertThat(part.view().place()).isEqualTo("Hub");
            assertThat(part.view().tookPart()).containsEntry(theChild(), AttendanceMode.ROOM);
        });
        assertThat(view().resumption().by()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void another_part_does_not_make_it_longer() {
        record(partHeld(FIRST, everybody()));
        bookAgain();

        record(partHeld(LATER, everybody()));

        assertThat(view().resumption().from()).isEqualTo(FIRST);
        assertThat(PartsSoFar.of(parts, meeting.id()).parts()).hasSize(2);
    }

    @Test
    void somebody_is_in_the_next_part_and_whoever_leads_it() {
        assertRefused(partHeld(FIRST, Set.of()), "nextPart");
        assertRefused(partHeld(FIRST, Set.of(theChild())), "nextPart");
    }

    @Test
    void a_part_is_not_before_the_one_before_it() {
        record(partHeld(LATER, everybody()));
        bookAgain();

        assertRefused(held(FIRST, AttendanceMode.ROOM), "on");
    }

    @Test
    void who_is_not_in_the_next_part_does_not_come_to_it_and_may_to_the_one_after() {
        record(partHeld(FIRST, Set.of(theChair())));
        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.NOT_ATTENDING);

        bookAgain();
        record(partHeld(LATER, everybody()));

        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void nor_are_they_brought_back_by_deciding_the_format_anew() {
        record(partHeld(FIRST, Set.of(theChair())));

        meeting.decideAnew();
        meeting.formatDecided(
                new FormatGiven(Format.VIDEO, Map.of(theChild(), AttendanceMode.VIDEO), Map.of(), List.of(), "1"));

        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.NOT_ATTENDING);
    }

    @Test
    void whoever_was_in_an_earlier_part_took_part() {
        record(partHeld(FIRST, Set.of(theChair())));
        bookAgain();

        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(view().family().get(0).tookPart()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void nor_does_a_part_they_missed_undo_the_one_they_were_in() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(new RecordOutcome(
                Outcome.ADJOURNED, LATER, Map.of(theChild(), AttendanceMode.NOT_ATTENDING), "It got late", true));
        bookAgain();

        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(view().family().get(0).tookPart()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void it_counts_on_the_day_of_its_last_part_or_of_its_first_as_the_council_says() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(held(LATER, AttendanceMode.ROOM));

        assertThat(announced(OutcomeRecorded.class).get(1)).satisfies(event -> {
            assertThat(event.on()).isEqualTo(LATER);
            assertThat(event.startedOn()).isEqualTo(FIRST);
            assertThat(event.completed()).isEqualTo(LATER);
        });
        assertThat(PartsSoFar.of(parts, meeting.id())
                        .held(LATER, PartFixtures.rules(Reported.STARTED))
                        .counts())
                .isEqualTo(FIRST);
    }

    @Test
    void parts_are_numbered_and_the_next_is_not_before_the_last_of_them() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(partHeld(LATER, everybody()));
        bookAgain();

        assertThat(PartsSoFar.of(parts, meeting.id()).parts())
                .extracting(each -> each.view().number())
                .containsExactly(1, 2);
        assertRefused(held(LATER.minusDays(1), AttendanceMode.ROOM), "on");
        record(held(LATER, AttendanceMode.ROOM));
        assertThat(announced(OutcomeRecorded.class).get(2).startedOn()).isEqualTo(FIRST);
    }

    @Test
    void in_the_last_part_they_were_in_they_took_part_as_it_counts() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(tookPart(Outcome.PART_HELD, AttendanceMode.VIDEO));
        bookAgain();
        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(tookPart()).isEqualTo(AttendanceMode.VIDEO);
    }

    @Test
    void in_the_part_with_which_it_is_over_more_than_in_one_before() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(held(LATER, AttendanceMode.PHONE));

        assertThat(tookPart()).isEqualTo(AttendanceMode.PHONE);
    }

    @Test
    void who_came_to_a_conference_without_its_quorum_took_no_part_in_it() {
        type = MeetingTypeFixtures.type("ICPC");
        meeting = booked(FIRST);
        record(tookPart(Outcome.INQUORATE, AttendanceMode.ROOM));
        assertThat(tookPart()).isNull();
        bookAgain();
        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(tookPart()).isEqualTo(AttendanceMode.NOT_ATTENDING);
    }

    @Test
    void who_had_their_part_had_it_though_the_next_came_to_nothing_or_was_held_without_them() {
        record(partHeld(FIRST, Set.of(theChair())));
        assertThat(view().family().get(0).hadTheirPart()).isTrue();
        bookAgain();
        record(tookPart(Outcome.DID_NOT_HAPPEN, AttendanceMode.NOT_ATTENDING));
        assertThat(view().family().get(0).hadTheirPart()).isTrue();
        bookAgain();
        record(tookPart(Outcome.PART_HELD, AttendanceMode.NOT_ATTENDING));

        assertThat(view().family().get(0).hadTheirPart()).isTrue();
        bookAgain();
        record(adjourned(LATER));
        assertThat(view().family().get(0).hadTheirPart()).isTrue();
    }

    @Test
    void in_what_did_not_happen_nobody_took_part() {
        record(tookPart(Outcome.DID_NOT_HAPPEN, AttendanceMode.ROOM));

        assertThat(tookPart()).isNull();
        assertThat(PartsSoFar.of(parts, meeting.id()).parts()).isEmpty();
    }

    @Test
    void adjourned_it_goes_on_with_those_who_were_to_be_in_that_part() {
        record(partHeld(FIRST, Set.of(theChair())));
        bookAgain();
        record(adjourned(LATER));

        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.NOT_ATTENDING);
        assertThat(view().professionals().get(0).mode()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void of_whom_nothing_is_said_nothing_is_kept() {
        var nothing = new HashMap<UUID, AttendanceMode>();
        nothing.put(theChild(), null);

        record(new RecordOutcome(Outcome.ADJOURNED, FIRST, nothing, "The report was missing", true));

        assertThat(PartsSoFar.of(parts, meeting.id()).parts().get(0).view().tookPart())
                .isEmpty();
    }

    @Test
    void what_is_to_be_there_before_it_is_completed_is_asked_of_the_whole_and_of_no_part() {
        var asked = new ArrayList<Map<UUID, AttendanceMode>>();
        needed.addBean("gate", (BeforeCompleted) (meeting, outcome) -> asked.add(outcome.tookPart()));
        record(partHeld(FIRST, everybody()));
        assertThat(asked).isEmpty();
        bookAgain();

        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(asked).singleElement().satisfies(took -> assertThat(took)
                .containsEntry(theChild(), AttendanceMode.ROOM));
    }

    private AttendanceMode tookPart() {
        return view().family().get(0).tookPart();
    }

    private RecordOutcome tookPart(Outcome outcome, AttendanceMode mode) {
        return new RecordOutcome(outcome, LATER, Map.of(theChild(), mode), "It was so", true, Set.of(theChair()), true);
    }
}
