package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.CalendarDays;
import org.blendedmeetings.timescale.ChangingCalendar;
import org.blendedmeetings.timescale.DayKind;
import org.blendedmeetings.timescale.LimitDays;
import org.blendedmeetings.timescale.LimitMoved;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.blendedmeetings.timescale.ReadingCalendar;
import org.blendedmeetings.workflow.Bring;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits of meetings asked for on Monday 23 November 2026 move with the calendar. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class OpenMeetingLimitsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final CalendarDays ROYAL_DAY = day(DayKind.BANK_HOLIDAY, LocalDate.of(2026, 12, 1));
    private static final Actor CLERK = new Actor(Actor.Kind.STAFF, "5f0e4c1e-0000-7000-8000-000000000001", "Cleo");

    @Autowired
    ChangingCalendar changing;

    @Autowired
    ReadingCalendar reading;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Trail trail;

    @Autowired
    RuntimeService runtime;

    @Test
    void what_moves_is_shown_before_and_written_only_when_it_is_applied() {
        var conference = asked(ARequest.of("ICPC").from(FRIDAY));
        var before = new LimitDays(LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 11), LocalDate.of(2026, 11, 27));
        var after = new LimitDays(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 14), LocalDate.of(2026, 11, 27));

        var preview = changing.preview(ROYAL_DAY);

        var moved = the(conference, preview.moved());
        assertThat(moved.from()).isEqualTo(before);
        assertThat(moved.to()).isEqualTo(after);
        assertThat(daysOf(conference)).isEqualTo(before);
        assertThat(trail.of(conference.id().value())).noneMatch(OpenMeetingLimitsTest::moved);

        changing.enter(ROYAL_DAY, preview.seen(), CLERK);

        assertThat(daysOf(conference)).isEqualTo(after);
        assertThat(meetings.get(conference.id()).limitSentence()).endsWith("by 14 December, guidance");
        assertThat(trail.of(conference.id().value()).stream().filter(OpenMeetingLimitsTest::moved))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo("Cleo");
                    assertThat(entry.before()).isEqualTo(before.words());
                    assertThat(entry.after()).isEqualTo(after.words());
                    assertThat(entry.why()).isEqualTo("Entered into the calendar: " + ROYAL_DAY.words());
                });
    }

    @Test
    void a_closure_moves_the_day_to_hold_it_and_taken_back_it_is_as_it_was() {
        var conference = asked(ARequest.of("ICPC").from(FRIDAY));
        var before = daysOf(conference);
        var entered = day(DayKind.CLOSED, before.limit());

        changing.enter(entered, changing.preview(entered).seen(), CLERK);

        assertThat(daysOf(conference).limit()).isEqualTo(before.limit());
        assertThat(daysOf(conference).bookBy()).isEqualTo(before.limit().minusDays(1));

        var entry = reading.entered().get(0).id();
        changing.takeBack(entry, changing.previewTakingBack(entry).seen(), CLERK);

        assertThat(daysOf(conference)).isEqualTo(before);
    }

    @Test
    void a_conference_before_birth_stays_before_birth() {
        var due = LocalDate.of(2026, 12, 12);
        var conference = asked(ARequest.of("ICPC_PREBIRTH").from(FRIDAY).due(due));

        var moved = the(conference, changing.preview(ROYAL_DAY).moved());

        assertThat(moved.to().limit()).isEqualTo(moved.from().limit()).isEqualTo(due.minusDays(1));
        assertThat(moved.to().toBookBy()).isEqualTo(moved.from().toBookBy().minusDays(1));
    }

    @Test
    void by_when_it_goes_on_moves_as_well() {
        var conference = asked(ARequest.of("ICPC").from(FRIDAY));
        Bring.toBook(conference.id(), runtime);
        booked(conference, Instant.parse("2026-11-20T10:00:00Z"));
        var notQuorate =
                new RecordOutcome(Outcome.INQUORATE, FRIDAY, Map.of(), "Health was not there", true, Set.of(), true);
        meetings.recordOutcome(conference.id(), notQuorate, CLERK);
        assertThat(daysOf(conference).limit()).isEqualTo("2026-12-04");

        changing.enter(ROYAL_DAY, changing.preview(ROYAL_DAY).seen(), CLERK);

        assertThat(daysOf(conference).limit()).isEqualTo("2026-12-07");
        assertThat(meetings.get(conference.id()).resumption().sentence()).contains("by 7 December");
    }

    @Test
    void a_booking_that_then_lies_past_its_limit_is_pointed_at() {
        var moved =
                new LimitMoved(null, null, "Meeting", "7F3KQX", false, days(14), days(11), LocalDate.of(2026, 12, 14));

        assertThat(moved.bookedPastLimit()).isTrue();
    }

    @Test
    void what_is_over_moves_no_more() {
        var conference = asked(ARequest.of("ICPC").from(FRIDAY));
        meetings.withdraw(conference.id(), "Asked for twice", CLERK);

        assertThat(changing.preview(ROYAL_DAY).moved())
                .extracting(LimitMoved::reference)
                .doesNotContain(conference.reference());
    }

    @Test
    void a_booked_meeting_says_for_which_day() {
        var review = asked(ARequest.of("CLA_REVIEW_1").from(FRIDAY));
        booked(review, Instant.parse("2026-12-01T10:00:00Z"));

        assertThat(the(review, changing.preview(ROYAL_DAY).moved()).bookedFor()).isEqualTo("2026-12-01");
    }

    @Test
    void refused_it_leaves_everything_as_it_was() {
        var conference = asked(ARequest.of("ICPC").from(FRIDAY));
        var before = daysOf(conference);

        assertThatThrownBy(() ->
                        changing.enter(ROYAL_DAY, changing.preview(ROYAL_DAY).seen() - 1, CLERK))
                .isInstanceOf(Refused.class);

        assertThat(daysOf(conference)).isEqualTo(before);
    }

    private void booked(MeetingView meeting, Instant start) {
        meetings.answersComplete(meeting.id(), CLERK);
        var modes = meeting.participants().stream()
                .collect(Collectors.toMap(ParticipantView::id, each -> AttendanceMode.ROOM));
        meetings.formatDecided(
                meeting.id(), new FormatGiven(Format.IN_PERSON, modes, Map.of(), List.of("D3-03"), "1"), CLERK, null);
        meetings.booked(meeting.id(), start, start.plusSeconds(3600), "Lantern Room", CLERK);
    }

    private MeetingView asked(ARequest request) {
        var child = aChild().enter(register, contacts);
        return meetings.request(request.about(child).enteredIn(register).build(), Actor.SYSTEM)
                .get(0);
    }

    private LimitDays daysOf(MeetingView meeting) {
        var now = meetings.get(meeting.id());
        return new LimitDays(now.limit(), now.bookBy(), now.toBookBy());
    }

    private static boolean moved(TrailEntry entry) {
        return entry.what().equals("Limit moved with the calendar");
    }

    private static LimitMoved the(MeetingView meeting, List<LimitMoved> moved) {
        return moved.stream()
                .filter(each -> meeting.reference().equals(each.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static LimitDays days(int december) {
        var day = LocalDate.of(2026, 12, december);
        return new LimitDays(day, day, day);
    }

    private static CalendarDays day(DayKind kind, LocalDate day) {
        return CalendarDays.of(kind, day, null, "A royal day");
    }
}
