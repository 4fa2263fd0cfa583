package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.LinkVisitor;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.FollowingUp;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.Wishes;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;

/** Over HTTP: a link stops working at once when it must, whoever holds it reads a sentence, and a worker takes over. */
@BlendedTest
class ClosedLinkTest {
    @Autowired
    ProcessEngine engine;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Autowired
    FamilyLinks links;

    @Autowired
    Answering answering;

    @Autowired
    FollowingUp following;

    @Autowired
    Meetings meetings;

    @Autowired
    Wishes wishes;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    @Value("${server.port}")
    int port;

    private AskedFamily family;
    private AskId ask;
    private UUID phone;
    private UUID tablet;
    private Walk asking;
    private String link;

    @BeforeEach
    void a_mother_was_texted_and_is_on_her_page() throws Exception {
        family = AskedFamily.of(10, register, channels, meetings);
        ask = wishes.of(family.meeting().id()).stream()
                .filter(wish -> wish.person().equals(family.mother()))
                .findFirst()
                .orElseThrow()
                .ask();
        phone = added(
                ChannelKind.SMS, "07700 900114", ChannelSettings.safeToUse().asPreferred());
        tablet = added(ChannelKind.EMAIL, "tablet@example.org", ChannelSettings.notAsked());
        asking = Walk.of(engine, "askPerson", ask);
        asking.fire("event_mayWrite");
        asking.run("serviceTask_sendMessage");
        link = address();
    }

    @Test
    void when_the_phone_is_not_safe_any_more_the_link_and_the_open_page_end_and_the_worker_asks() throws Exception {
        var visitor = new LinkVisitor(port);
        assertThat(visitor.follow(link)).contains("Philomena");

        channels.setSafe(phone, Safety.NO, "Her partner reads it", Actor.SYSTEM);

        assertThat(visitor.open("/f/meeting").statusCode()).isEqualTo(401);
        assertThat(new LinkVisitor(port).follow(link))
                .contains("This link no longer works.", "You can ring")
                .doesNotContain("Philomena", "partner");
        assertThat(asking.standsAt()).containsExactly("event_workersTimeOver");
        assertThat(workersPage()).contains("their link was closed");
        assertThat(address()).as("a message by her safe email carries another").isNotEqualTo(link);
    }

    @Test
    void a_channel_that_was_never_safe_or_never_used_closes_nothing() throws Exception {
        channels.setSafe(tablet, Safety.NO, "Shared", Actor.SYSTEM);

        assertThat(new LinkVisitor(port).follow(link)).contains("Philomena");
        assertThat(asking.standsAt()).containsExactly("event_deliveryKnown");
    }

    @Test
    void who_had_answered_is_talked_to_and_the_worker_writes_down_what_was_agreed() throws Exception {
        answering.byFamily(family.visit(family.mother()), List.of(ChosenWay.of(Preference.PHONE)));

        channels.setSafe(phone, Safety.UNKNOWN, "A new number", Actor.SYSTEM);

        assertThat(workersPage()).contains("Their link was closed", "What did you agree with them?");
        following.talkedAbout(family.signedInWorker(), ask, "We meet at the school gate.");
        assertThat(workersPage()).doesNotContain("Their link was closed");
    }

    @Test
    void when_the_meeting_is_withdrawn_every_link_to_it_ends() throws Exception {
        meetings.withdraw(family.meeting().id(), "Asked for twice", Actor.SYSTEM);

        assertThat(new LinkVisitor(port).follow(link)).contains("This link no longer works.", "You can ring");
    }

    private UUID added(ChannelKind kind, String address, ChannelSettings settings) {
        return channels.addChannel(family.mother(), kind, address, settings, Actor.SYSTEM);
    }

    private String address() {
        return links.addressFor(
                family.mother().value(),
                family.meeting().id().value(),
                clock.instant().plus(Duration.ofDays(7)));
    }

    private String workersPage() throws Exception {
        return mvc.perform(get("/asks/" + ask).with(As.staff(family.signedInWorker())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
