package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.timescale.CalendarDays;
import org.blendedmeetings.timescale.ChangingCalendar;
import org.blendedmeetings.timescale.DayKind;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A conference asked for from the strategy discussion of Friday 20 November 2026 on: its limit is 11 December. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class LimitTimersTest {
    private static final LocalDate ROYAL = LocalDate.of(2026, 12, 1);

    @Autowired
    Meetings meetings;

    @Autowired
    ChangingCalendar calendar;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Test
    void the_timer_of_the_limit_moves_with_the_limit() {
        var request = ARequest.of("ICPC")
                .about(aChild().enter(register, contacts))
                .enteredIn(register)
                .from(LocalDate.of(2026, 11, 20));
        var conference = meetings.request(request.build(), Actor.SYSTEM).get(0);
        assertThat(passes(conference)).isEqualTo("2026-12-12T00:00:00Z");

        var holiday = new CalendarDays(DayKind.BANK_HOLIDAY, ROYAL, ROYAL, "A royal day");
        calendar.enter(holiday, calendar.preview(holiday).seen(), Actor.SYSTEM);

        assertThat(passes(conference)).isEqualTo("2026-12-15T00:00:00Z");
    }

    @Test
    void it_moves_to_the_day_by_which_a_conference_without_its_quorum_goes_on() {
        var request = ARequest.of("ICPC")
                .about(aChild().enter(register, contacts))
                .enteredIn(register)
                .from(LocalDate.of(2026, 11, 20));
        var conference = meetings.request(request.build(), Actor.SYSTEM).get(0);
        var start = Instant.parse("2026-11-20T10:00:00Z");
        var given = new FormatGiven(Format.IN_PERSON, Map.of(), Map.of(), List.of(), "1");
        meetings.formatDecided(conference.id(), given, Actor.SYSTEM, null);
        Bring.toBook(conference.id(), runtime);
        meetings.booked(conference.id(), start, start.plusSeconds(3600), "Elm 1", Actor.SYSTEM);

        meetings.recordOutcome(
                conference.id(),
                new RecordOutcome(
                        Outcome.INQUORATE,
                        LocalDate.of(2026, 11, 20),
                        Map.of(),
                        "Health was not there",
                        true,
                        Set.of(),
                        true),
                Actor.SYSTEM);

        assertThat(passes(conference)).isEqualTo("2026-12-05T00:00:00Z");
    }

    private Instant passes(MeetingView meeting) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(meeting.id().toString())
                .processDefinitionKey("arrangeMeeting")
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("startEvent_limitPassed")
                .singleResult()
                .getDuedate()
                .toInstant();
    }
}
