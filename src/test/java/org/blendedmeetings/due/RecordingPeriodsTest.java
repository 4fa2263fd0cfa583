package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.CalendarDays;
import org.blendedmeetings.timescale.ChangingCalendar;
import org.blendedmeetings.timescale.DayKind;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
@ExtendWith(NoDaysEntered.class)
class RecordingPeriodsTest {
    private static final Actor CLERK = new Actor(Actor.Kind.STAFF, "5f0e4c1e-0000-7000-8000-000000000002", "Cleo");

    @Autowired
    RecordingPeriods recording;

    @Autowired
    ReadingClocks clocks;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    ChangingCalendar calendar;

    @Autowired
    Trail trail;

    @Autowired
    Clock clock;

    PersonId child;
    LocalDate today;

    @BeforeEach
    void a_child() {
        child = aChild().enter(register, contacts);
        today = London.dateOf(clock.instant());
    }

    @Test
    void becoming_looked_after_makes_the_first_review_and_the_first_plan_for_learning_due() {
        recording.begin(child, "CARE", today, CLERK);

        assertThat(due()).containsExactlyInAnyOrder("CLA_REVIEW_1", "PEP_1");
        assertThat(trail.ofChild(child.value()))
                .extracting(TrailEntry::what)
                .contains("In our care: became looked after on " + London.words(today));
    }

    @Test
    void what_goes_on_does_not_begin_again_and_what_lies_ahead_has_not_begun() {
        recording.begin(child, "CARE", today.minusDays(3), CLERK);

        refused("kind", () -> recording.begin(child, "CARE", today, CLERK));
        refused("since", () -> recording.begin(child, "SECURE", today.plusDays(1), CLERK));
        refused("since", () -> recording.begin(child, "SECURE", null, CLERK));
        refused("kind", () -> recording.begin(child, " ", today, CLERK));
    }

    @Test
    void a_protection_plan_begins_with_its_conference_which_ends_the_enquiry() {
        recording.begin(child, "ENQUIRY", today.minusDays(10), CLERK);
        refused("since", () -> recording.begin(child, "PROTECTION_PLAN", today, CLERK));
        assertThat(periods()).containsExactly("ENQUIRY");

        recording.begin(child, "PROTECTION_PLAN", today, true, CLERK);

        assertThat(clocks.of(child).held()).singleElement().satisfies(held -> {
            assertThat(held.type().code()).isEqualTo("ICPC");
            assertThat(held.on()).isEqualTo(today);
        });
        assertThat(clocks.of(child).due())
                .extracting(each -> each.type().code())
                .containsExactlyInAnyOrder("CORE_GROUP_1", "RCPC_1");
        assertThat(periods()).containsExactly("PROTECTION_PLAN");
    }

    @Test
    void a_plan_in_need_ends_before_a_protection_plan_begins() {
        recording.begin(child, "CHILD_IN_NEED", today.minusDays(30), CLERK);
        refused("kind", () -> recording.begin(child, "PROTECTION_PLAN", today, true, CLERK));
        assertThat(clocks.of(child).held()).isEmpty();

        recording.end(child, "CHILD_IN_NEED", today, null, CLERK);
        recording.begin(child, "PROTECTION_PLAN", today, true, CLERK);

        assertThat(periods()).containsExactly("PROTECTION_PLAN");
    }

    private List<String> periods() {
        return clocks.of(child).periods().stream()
                .filter(PeriodView::isOpen)
                .map(each -> each.kind().code())
                .toList();
    }

    @Test
    void what_ended_is_due_no_more_and_its_history_stays() {
        recording.begin(child, "CARE", today.minusDays(9), CLERK);

        refused("on", () -> recording.end(child, "CARE", today.minusDays(10), null, CLERK));
        recording.end(child, "CARE", today.minusDays(1), "Moved to another council", CLERK);

        assertThat(due()).isEmpty();
        assertThat(clocks.of(child).periods()).singleElement().satisfies(period -> {
            assertThat(period.until()).isEqualTo(today.minusDays(1));
            assertThat(period.why()).isEqualTo("Moved to another council");
        });
        refused(null, () -> recording.end(child, "CARE", today, null, CLERK));
    }

    @Test
    void an_event_of_regulation_33_brings_the_waiting_review_forward() {
        refused(null, () -> recording.callEarly(child, EarlyTrigger.IRO_ASKS, null, CLERK));
        recording.begin(child, "CARE", today, CLERK);

        recording.callEarly(child, EarlyTrigger.IRO_ASKS, null, CLERK);

        assertThat(due()).containsExactlyInAnyOrder("CLA_REVIEW_EARLY", "PEP_1");
        refused("trigger", () -> recording.callEarly(child, null, null, CLERK));
        refused("calledOn", () -> recording.callEarly(child, EarlyTrigger.MISSING, today.plusDays(1), CLERK));
    }

    @Test
    void a_one_off_bank_holiday_moves_what_waits() {
        recording.begin(child, "CARE", today, CLERK);
        var before = limitOf("CLA_REVIEW_1");
        var holiday = new CalendarDays(DayKind.BANK_HOLIDAY, nextTuesday(), nextTuesday(), "A royal day");

        var preview = calendar.preview(holiday);
        assertThat(preview.moved()).anyMatch(each -> each.child().equals(child.value()));
        assertThat(limitOf("CLA_REVIEW_1")).isEqualTo(before);
        calendar.enter(holiday, preview.seen(), CLERK);

        assertThat(limitOf("CLA_REVIEW_1")).isAfter(before);
        assertThat(trail.ofChild(child.value()))
                .extracting(TrailEntry::what)
                .contains("Limit moved: First child-in-care review");
    }

    private LocalDate nextTuesday() {
        return today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private LocalDate limitOf(String type) {
        return clocks.of(child).due().stream()
                .filter(each -> each.type().code().equals(type))
                .findFirst()
                .orElseThrow()
                .limit();
    }

    private List<String> due() {
        return clocks.of(child).due().stream().map(each -> each.type().code()).toList();
    }

    private static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.field())
                .isEqualTo(field));
    }
}
