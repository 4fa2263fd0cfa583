package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.Statements;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.TimescaleSettings;
import org.blendedmeetings.timescale.WorkingDays;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A conference asked for from the strategy discussion of Friday 20 November 2026 on, after a start with other settings. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class MeetingsFollowSettingsTest {
    private static final String WHY = "The council's settings changed.";

    @Autowired
    MeetingRows rows;

    @Autowired
    MeetingTypes types;

    @Autowired
    PartRules parts;

    @Autowired
    MeetingTrail announcing;

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
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    EntityManagerFactory factory;

    private MeetingView conference;

    @BeforeEach
    void a_conference_is_asked_for() {
        var request = ARequest.of("ICPC")
                .about(aChild().enter(register, contacts))
                .enteredIn(register)
                .from(LocalDate.of(2026, 11, 20));
        conference = meetings.request(request.build(), Actor.SYSTEM).get(0);
        assertThat(conference.limit()).isEqualTo("2026-12-11");
    }

    @Test
    void a_bank_holiday_in_the_file_moves_its_limit_its_timer_and_its_timeline_once() {
        var royal = by(types, TimescaleFixtures.withBankHoliday(LocalDate.of(2026, 12, 1)));

        started(royal);
        started(royal);

        assertThat(meetings.get(conference.id()).limit()).isEqualTo("2026-12-14");
        assertThat(passes()).isEqualTo("2026-12-15T00:00:00Z");
        assertThat(moves()).singleElement().satisfies(entry -> {
            assertThat(entry.before()).contains("11 December 2026");
            assertThat(entry.after()).contains("14 December 2026");
            assertThat(entry.why()).isEqualTo(WHY);
        });
    }

    @Test
    void another_limit_of_the_catalogue_moves_it() {
        var shorter = MeetingTypeFixtures.catalogue(text -> {
            var at = text.indexOf("code: ICPC\n");
            return text.substring(0, at) + text.substring(at).replaceFirst("amount: 15", "amount: 10");
        });

        started(by(shorter, TimescaleFixtures.settings()));

        assertThat(meetings.get(conference.id()).limit()).isEqualTo("2026-12-04");
        assertThat(moves()).hasSize(1);
    }

    @Test
    void another_limit_or_first_warning_is_another_setting_and_a_later_warning_is_none() {
        var same = settings();

        assertThat(settings("warnings: [10, 5, 3, 1]", "warnings: [9, 5, 3, 1]"))
                .isNotEqualTo(same);
        assertThat(settings("warnings: [10, 5, 3, 1]", "warnings: [10, 5, 3, 2]"))
                .isEqualTo(same);
        assertThat(settings("amount: 15, unit: WD", "amount: 14, unit: WD")).isNotEqualTo(same);
    }

    private String settings(String... fromTo) {
        return by(
                        MeetingTypeFixtures.catalogue(
                                text -> fromTo.length < 2 ? text : text.replace(fromTo[0], fromTo[1])),
                        TimescaleFixtures.settings())
                .settings();
    }

    @Test
    void by_the_same_settings_it_is_read_and_nothing_is_written() throws Exception {
        var same = by(types, TimescaleFixtures.settings());

        assertThat(Statements.during(factory, () -> started(same))).isEqualTo(2);

        assertThat(moves()).isEmpty();
    }

    private LimitsAnew by(MeetingTypes types, TimescaleSettings closures) {
        var limits = TimescaleFixtures.limits(closures, text -> text);
        var days = new WorkingDays(ClosureCalendar.asConfigured(closures));
        return new LimitsAnew(rows, types, parts, limits, days, announcing);
    }

    /** As far as this meeting goes, the last there is: what other tests left is left to them. */
    private Void started(LimitsAnew by) {
        var id = conference.id().value();
        var before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
        atOnce.executeWithoutResult(
                status -> assertThat(by.follow(before, Actor.SYSTEM, WHY)).contains(id));
        atOnce.executeWithoutResult(
                status -> assertThat(by.follow(id, Actor.SYSTEM, WHY)).isEmpty());
        return null;
    }

    private List<TrailEntry> moves() {
        return trail.of(conference.id().value()).stream()
                .filter(entry -> entry.what().equals("Limit moved with the council's settings"))
                .toList();
    }

    private Instant passes() {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("arrangeMeeting")
                .processInstanceBusinessKey(conference.id().toString())
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
