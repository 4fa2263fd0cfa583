package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Clock;
import java.time.LocalDate;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class FollowingMeetingsTest {
    @Autowired
    Meetings meetings;

    @Autowired
    RecordingPeriods recording;

    @Autowired
    ReadingClocks clocks;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Clock clock;

    PersonId child;
    LocalDate today;

    @BeforeEach
    void a_child_on_a_plan() {
        child = aChild().enter(register, contacts);
        today = London.dateOf(clock.instant());
        recording.begin(child, "PROTECTION_PLAN", today, true, Actor.SYSTEM);
    }

    @Test
    void what_is_asked_for_waits_no_more_and_withdrawn_it_waits_again() {
        var meeting = ask("RCPC_1");

        assertThat(the("RCPC_1").status()).isEqualTo(DueStatus.ASKED_FOR);
        assertThat(the("RCPC_1").meeting()).isEqualTo(meeting.id());

        meetings.withdraw(meeting.id(), "Asked for by mistake", Actor.SYSTEM);

        assertThat(the("RCPC_1").status()).isEqualTo(DueStatus.WAITING);
        assertThat(the("RCPC_1").meeting()).isNull();
    }

    @Test
    void what_was_asked_for_without_being_due_is_due_until_it_is_withdrawn() {
        var meeting = ask("CIN_PLAN");

        assertThat(the("CIN_PLAN").meeting()).isEqualTo(meeting.id());

        meetings.withdraw(meeting.id(), "Asked for by mistake", Actor.SYSTEM);

        assertThat(clocks.of(child).due())
                .extracting(each -> each.type().code())
                .doesNotContain("CIN_PLAN");
    }

    @Test
    void what_is_asked_for_stays_when_its_period_ends_for_a_person_to_withdraw() {
        ask("RCPC_1");

        recording.end(child, "PROTECTION_PLAN", today, null, Actor.SYSTEM);

        assertThat(clocks.of(child).due())
                .extracting(each -> each.type().code())
                .containsExactly("RCPC_1");
    }

    private MeetingView ask(String type) {
        var request = ARequest.of(type).from(today).about(child).enteredIn(register);
        return meetings.request(request.build(), Actor.SYSTEM).get(0);
    }

    private DueMeetingView the(String type) {
        return clocks.of(child).due().stream()
                .filter(each -> each.type().code().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
