package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.due.Chronologies;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.ToldPeriod;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.timescale.London;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily run that stands still, in the whole application: business support reads it, tries again, and it ends. */
@BlendedTest
class MorningStandsStillTest {
    private static final String CLOSE = "serviceTask_closeOutgrown";
    private static final int TRIES = 6;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MockMvc mvc;

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    Trail trail;

    @Autowired
    Chronologies chronologies;

    @Autowired
    PeriodKinds kinds;

    @Autowired
    Births births;

    @Autowired
    DueMeetings due;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    TransactionTemplate atOnce;

    @Autowired
    JdbcTemplate rows;

    @Autowired
    Clock clock;

    private PersonId grownUp;
    private Desk clerk;

    @BeforeEach
    void somebody_turned_eighteen_in_a_period_that_the_catalogue_no_longer_has() {
        var today = London.dateOf(clock.instant());
        grownUp = aChild().born(today.minusYears(18)).enter(register, contacts);
        atOnce.executeWithoutResult(status -> {
            var opened = chronologies.of(births.of(Set.of(grownUp)));
            opened.values().forEach(each -> {
                each.periods(
                        kinds.get("CARE"), List.of(ToldPeriod.of(today.minusDays(9), null)), Set.of("CARE_REVIEW"));
                chronologies.follow(each, today.minusDays(1));
            });
            chronologies.save(opened.values());
        });
        kindIs("GONE");
        clerk = new Desk(mvc, As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT));
    }

    @AfterEach
    void the_run_is_over() {
        kindIs("CARE");
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("openDueMeetings").list().stream()
                .map(each -> each.getId())
                .forEach(each -> engine.getRuntimeService().deleteProcessInstance(each, "The test is over."));
    }

    @Test
    void business_support_reads_what_did_not_happen_and_what_it_means_tries_again_and_it_ends() throws Exception {
        var monday = standsStill();
        var tuesday = standsStill();

        var task = onTheList();
        assertThat(task.ownerName()).isEqualTo("Business support");
        assertThat(clerk.read(get("/exceptions")))
                .contains("What runs every morning did not work", "All children and meetings", "Try it again")
                .contains("What falls due was not looked through this morning");
        assertThat(clerk.read(get("/desk/my-work"))).contains("/exceptions/" + task.id(), "All children and meetings");
        assertThat(clerk.read(get("/exceptions/{id}", task.id())))
                .contains("it stopped at &quot;Close what has ended by a birthday&quot;")
                .contains("Meetings whose booking window opened may not have been asked for by themselves.")
                .contains("Try it again now")
                .doesNotContain("href=\"/exceptions/" + task.id());

        kindIs("CARE");
        assertThat(clerk.leadsTo(post("/exceptions/{id}/try-again", task.id()))).isEqualTo("/exceptions/" + task.id());
        assertThat(onTheList().isOpen()).isTrue();
        monday.run(CLOSE);

        assertThat(list()).isEmpty();
        assertThat(due.waitingFor(grownUp)).isEmpty();
        tuesday.run(CLOSE);
        assertThat(trail.of(task.id().value()))
                .extracting(TrailEntry::what)
                .containsExactlyInAnyOrder(
                        "What runs every morning did not work",
                        "Call tried again",
                        "Settled: What runs every morning did not work");
    }

    @Test
    void it_is_settled_by_hand_too_and_is_there_anew_when_the_next_morning_fails() throws Exception {
        standsStill();
        var task = onTheList();

        clerk.leadsTo(post("/exceptions/{id}", task.id()).param("how", "I asked for all of them by hand."));
        assertThat(list()).isEmpty();

        standsStill();
        assertThat(onTheList().id()).isNotEqualTo(task.id());
        kindIs("CARE");
        Walk.start(engine, "openDueMeetings").run(CLOSE);
        assertThat(list()).isEmpty();
    }

    private Walk standsStill() {
        var walk = Walk.start(engine, "openDueMeetings");
        for (int tries = 0; tries < TRIES; tries++) {
            walk.fail(CLOSE);
        }
        return walk;
    }

    private ExceptionView onTheList() {
        assertThat(list()).hasSize(1);
        return list().get(0);
    }

    private List<ExceptionView> list() {
        return exceptions.on(Somebody.with(Role.BUSINESS_SUPPORT)).stream()
                .filter(each -> each.about().equals("All children and meetings"))
                .toList();
    }

    private void kindIs(String kind) {
        rows.update("update period set kind = ? where child = ?", kind, grownUp.value());
    }
}
