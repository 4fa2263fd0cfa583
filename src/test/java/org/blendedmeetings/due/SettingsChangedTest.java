package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.TimescaleSettings;
import org.blendedmeetings.timescale.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due of a child, on Monday 23 November 2026, after a start with other settings than its limit was computed by. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class SettingsChangedTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String WHY = "The council's settings changed.";

    @Autowired
    PeriodRows periods;

    @Autowired
    HeldMeetingRows held;

    @Autowired
    EarlyCallRows calls;

    @Autowired
    DueMeetingRows rows;

    @Autowired
    DueTasks tasks;

    @Autowired
    CodesByAge codes;

    @Autowired
    OvertakenMeetings overtaken;

    @Autowired
    EntityManager entities;

    @Autowired
    Chronologies chronologies;

    @Autowired
    PeriodKinds kinds;

    @Autowired
    MeetingTypes types;

    @Autowired
    DueMeetings due;

    @Autowired
    Births births;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate atOnce;

    @Autowired
    DueTrail trailOfDue;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Test
    void a_term_that_ends_another_day_moves_the_plan_for_learning_and_the_childs_timeline_says_why() {
        var child = inCare(
                "EDUCATION", each -> each.held(types.get("PEP_1"), LocalDate.of(2026, 10, 15), null, null, true));
        assertThat(limitOf(child)).isEqualTo("2027-03-25");

        started(child, terms("2027-03-25", "2027-03-19"));

        assertThat(limitOf(child)).isEqualTo("2027-03-19");
        assertThat(moves(child)).singleElement().satisfies(entry -> {
            assertThat(entry.what())
                    .isEqualTo("Limit moved: " + types.get("PEP_N").name());
            assertThat(entry.before()).contains("25 March 2027");
            assertThat(entry.after()).contains("19 March 2027");
            assertThat(entry.why()).isEqualTo(WHY);
        });
    }

    @Test
    void a_shorter_interval_of_the_catalogue_moves_the_next_review() {
        var child = reviewed();
        assertThat(limitOf(child)).isEqualTo("2027-04-15");

        started(child, by(catalogue("6, unit: MONTHS", "5, unit: MONTHS"), TimescaleFixtures.settings(), same()));

        assertThat(limitOf(child)).isEqualTo("2027-03-15");
        assertThat(moves(child)).hasSize(1);
    }

    @Test
    void a_longer_lead_time_moves_the_day_it_must_be_booked() {
        var child = reviewed();
        var before = due.waitingFor(child).get(0);

        started(child, by(catalogue("[30, 15, 10, 5]", "[40, 15, 10, 5]"), TimescaleFixtures.settings(), same()));

        var now = due.waitingFor(child).get(0);
        assertThat(now.limit()).isEqualTo(before.limit());
        assertThat(now.toBookBy()).isBefore(before.toBookBy());
        assertThat(moves(child)).hasSize(1);
    }

    @Test
    void a_day_added_to_the_closures_moves_a_limit_of_working_days_and_a_second_start_nothing() {
        var child = inCare("CARE_REVIEW", each -> {});
        var before = limitOf(child);
        var royal = by(types, TimescaleFixtures.withBankHoliday(LocalDate.of(2026, 12, 1)), same());

        started(child, royal);

        assertThat(limitOf(child)).isAfter(before);
        var version = version(child);
        started(child, royal);
        assertThat(moves(child)).hasSize(1);
        assertThat(version(child)).isEqualTo(version);
    }

    @Test
    void by_the_same_settings_nothing_is_touched() {
        var child = reviewed();
        var version = version(child);

        started(child, by(types, TimescaleFixtures.settings(), same()));

        assertThat(version(child)).isEqualTo(version);
        assertThat(moves(child)).isEmpty();
    }

    @Test
    void what_is_asked_for_has_its_new_limit_here_too_and_is_told_of_by_its_meeting() {
        var child = inCare("CARE_REVIEW", each -> {});
        var id = due.waitingFor(child).get(0).id();
        var before = due.get(id).limit();
        meetings.request(
                ARequest.of("CLA_REVIEW_1")
                        .from(MONDAY)
                        .about(child)
                        .enteredIn(register)
                        .build(),
                Actor.SYSTEM);

        started(child, by(types, TimescaleFixtures.withBankHoliday(LocalDate.of(2026, 12, 1)), same()));

        assertThat(due.get(id).status()).isEqualTo(DueStatus.ASKED_FOR);
        assertThat(due.get(id).limit()).isAfter(before);
        assertThat(moves(child)).isEmpty();
    }

    @Test
    void other_chains_are_other_settings_too() {
        var others = by(
                catalogue("next: [CLA_REVIEW_N, MIDWAY]", "next: [CLA_REVIEW_N]"),
                TimescaleFixtures.settings(),
                same());

        assertThat(others.settings())
                .isNotEqualTo(by(types, TimescaleFixtures.settings(), same()).settings());
    }

    private PersonId reviewed() {
        return inCare(
                "CARE_REVIEW",
                each -> each.held(types.get("CLA_REVIEW_N"), LocalDate.of(2026, 10, 15), null, "PN1", true));
    }

    /** In care since last year where a meeting was held, else since today. */
    private PersonId inCare(String chain, Consumer<Chronology> what) {
        var child = aChild().born(LocalDate.of(2016, 5, 1)).enter(register, contacts);
        atOnce.executeWithoutResult(status -> {
            var opened = chronologies.of(births.of(Set.of(child)));
            opened.values().forEach(each -> {
                what.accept(each);
                var since = each.history(kinds, new Chains(types)).held().isEmpty() ? MONDAY : MONDAY.minusYears(1);
                each.periods(kinds.get("CARE"), List.of(ToldPeriod.of(since, null)), Set.of(chain));
                chronologies.follow(each, MONDAY);
            });
            chronologies.save(opened.values());
        });
        return child;
    }

    private DueAnew terms(String from, String to) {
        return by(types, TimescaleFixtures.settings(), text -> text.replace(from, to));
    }

    private static MeetingTypes catalogue(String from, String to) {
        return MeetingTypeFixtures.catalogue(text -> text.replace(from, to));
    }

    private static UnaryOperator<String> same() {
        return text -> text;
    }

    private DueAnew by(MeetingTypes types, TimescaleSettings closures, UnaryOperator<String> terms) {
        var limits = TimescaleFixtures.limits(closures, terms);
        var days = new WorkingDays(ClosureCalendar.asConfigured(closures));
        var known = PeriodKinds.of(kinds.all(), types);
        var falling = new FallingDue(known, new Chains(types), limits, new Deadlines(limits, days));
        var following = new Chronologies(periods, held, calls, rows, falling, tasks, codes, overtaken, entities);
        return new DueAnew(rows, following, births, types, known, trailOfDue, clock);
    }

    /** As far as this child goes, the last there is: what other tests left is left to them. */
    private void started(PersonId child, DueAnew by) {
        var before =
                new UUID(child.value().getMostSignificantBits(), child.value().getLeastSignificantBits() - 1);
        atOnce.executeWithoutResult(
                status -> assertThat(by.follow(before, Actor.SYSTEM, WHY)).contains(child.value()));
        atOnce.executeWithoutResult(status ->
                assertThat(by.follow(child.value(), Actor.SYSTEM, WHY)).isEmpty());
    }

    private LocalDate limitOf(PersonId child) {
        return due.waitingFor(child).get(0).limit();
    }

    private List<TrailEntry> moves(PersonId child) {
        return trail.ofChild(child.value()).stream()
                .filter(entry -> entry.what().startsWith("Limit moved: "))
                .toList();
    }

    private long version(PersonId child) {
        return database.queryForObject(
                "select version from due_meeting where child = ? and open_key is not null", Long.class, child.value());
    }
}
