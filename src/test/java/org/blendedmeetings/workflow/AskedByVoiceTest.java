package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.RingMe;
import org.blendedmeetings.preference.Wishes;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** In the whole application: what makes a worker ask by voice at once, and what that worker then reads. */
@BlendedTest
class AskedByVoiceTest {
    /** The sandbox gives it up at once, as Notify does with its own. */
    private static final String NO_SUCH_NUMBER = "07700 900002";

    @Autowired
    ProcessEngine engine;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Autowired
    Answering answering;

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    Meetings meetings;

    @Autowired
    Wishes wishes;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    private AskedFamily family;
    private AskId ask;
    private Walk asking;

    @BeforeEach
    void a_mother_is_to_be_written_to() {
        family = AskedFamily.of(10, register, channels, meetings);
        ask = wishes.of(family.meeting().id()).stream()
                .filter(wish -> wish.person().equals(family.mother()))
                .findFirst()
                .orElseThrow()
                .ask();
        asking = Walk.of(engine, "askPerson", ask);
        asking.fire("event_mayWrite");
    }

    @AfterEach
    void the_clock_is_back() {
        clock.setTo(TestClock.MONDAY);
    }

    @Test
    void who_asks_to_be_rung_is_the_workers_with_when_and_what_to_say() throws Exception {
        asking.run("serviceTask_sendMessage");
        clock.setTo(TestClock.MONDAY.plusSeconds(1800));
        var ring = new RingMe("weekdays before two", "Say it is about a parcel", "07700 900113");

        answering.byFamily(family.visit(family.mother()), List.of(ChosenWay.pleaseRing(), ring));

        assertThat(asking.standsAt()).containsExactly("event_workersTimeOver");
        assertThat(asking.dueAt("event_workersTimeOver")).isEqualTo("2026-11-25T09:30:00Z");
        assertThat(workersPage()).contains("Asked to be rung", "weekdays before two", "Say it is about a parcel");

        answering.byFamily(family.visit(family.mother()), List.of(ChosenWay.of(Preference.PHONE)));
        assertThat(asking.standsAt()).isEmpty();
    }

    @Test
    void a_wrong_number_is_noticed_within_the_hour_and_the_worker_reads_why() throws Exception {
        var wrong = ChannelSettings.safeToUse().asPreferred();
        channels.addChannel(family.mother(), ChannelKind.SMS, NO_SUCH_NUMBER, wrong, Actor.SYSTEM);
        asking.run("serviceTask_sendMessage");
        assertThat(asking.dueAt("event_deliveryKnown")).isEqualTo("2026-11-23T10:00:00Z");

        asking.fire("event_deliveryKnown");
        asking.run("serviceTask_lookAtDelivery");

        assertThat(asking.standsAt()).containsExactly("event_workersTimeOver");
        assertThat(workersPage())
                .contains("The message could not be delivered.", "Not delivered: there is no such number");
        assertThat(exceptions.of(family.meeting().id(), Somebody.with(Role.BUSINESS_SUPPORT)))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.code()).isEqualTo(ExceptionCode.EX_NORESPONSE_FAMILY);
                    assertThat(raised.what()).contains("Our message to Philomena was not delivered");
                });
    }

    private String workersPage() throws Exception {
        return mvc.perform(get("/asks/" + ask).with(As.staff(family.signedInWorker())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
