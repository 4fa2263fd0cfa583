package org.blendedmeetings.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What would make a wish possible stands beside it, is asked for with one tap and is somebody's task. */
@BlendedTest
class HelpingTest {
    private static final String ROOM = "A private room at a hub, school or library";
    private static final String SAFE_ROOM = "A safe room, agreed with them by voice";

    @Autowired
    MockMvc mvc;

    @Autowired
    DecidingFormats deciding;

    @Autowired
    Answering answering;

    @Autowired
    HandlingExceptions handling;

    @Autowired
    ExceptionsOf exceptionsOf;

    @Autowired
    RecordingSafety safety;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    private AskedFamily family;
    private SignedIn iro;

    @BeforeEach
    void a_mother_wishes_video_without_a_private_room_or_a_device(@Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(10, register, channels, meetings);
        iro = iro(false);
        answering.byFamily(
                family.visit(family.mother()),
                List.of(ChosenWay.of(Preference.VIDEO), new Joining(Known.NO, DigitalAccess.NONE)));
    }

    @Test
    void what_would_help_stands_beside_the_wish_and_one_tap_makes_it_the_workers() throws Exception {
        var decision = recommended();
        assertThat(page(decision, iro))
                .contains("What would make it possible?", ROOM, "A device with data on loan", "for Philomena Sparrow")
                .doesNotContain("An interpreter", SAFE_ROOM, "A later hour");

        assertThat(ask(decision, "LENT_ROOM", iro).getRedirectedUrl()).isEqualTo("/decisions/" + decision + "#wishes");
        ask(decision, "LENT_ROOM", iro);

        assertThat(page(decision, iro)).contains(ROOM + ": asked for on 23 November 2026 by Ivor Reviewer.");
        assertThat(tasks(ExceptionCode.EX_ACCESS)).singleElement().satisfies(task -> {
            assertThat(task.owner().person()).isEqualTo(family.worker());
            assertThat(task.what()).startsWith("For Philomena: a private room at a hub, school or library. Arrange it");
            assertThat(task.dueAt()).isEqualTo("2026-11-24T09:00:00Z");
        });
    }

    @Test
    void whoever_arranged_it_ends_it_and_the_page_says_how() throws Exception {
        var decision = recommended();
        ask(decision, "LENT_ROOM", iro);

        handling.resolve(
                tasks(ExceptionCode.EX_ACCESS).get(0).id(),
                "Room 3 at the hub is hers on the day.",
                family.signedInWorker().actor());

        assertThat(page(decision, iro)).contains("Settled by Wanda Worker: Room 3 at the hub is hers on the day.");
        ask(decision, "LENT_ROOM", iro);
        assertThat(tasks(ExceptionCode.EX_ACCESS)).as("asked for once more").hasSize(2);
    }

    @Test
    void a_danger_changes_nothing_for_staff_without_the_duty_and_offers_a_safe_room_to_those_with_it()
            throws Exception {
        var before = rows(page(recommended(), iro));
        var account = new SafetyAccount(DangerState.CURRENT, SharedHome.YES, "A worker", null, null, "Invented.");
        safety.record(new AtRisk(family.mother(), family.father()), account, Actor.SYSTEM);
        var decision = latest();

        assertThat(offers(page(decision, iro))).isEqualTo(offers(before));
        assertThat(page(decision, iro)).doesNotContain(SAFE_ROOM);
        assertThat(ask(decision, "SAFE_ROOM", iro).getStatus()).isEqualTo(404);
        assertThat(page(decision, iro(true))).contains(SAFE_ROOM);

        ask(decision, "SAFE_ROOM", iro(true));

        assertThat(page(decision, iro)).doesNotContain(SAFE_ROOM);
        assertThat(offers(page(decision, iro))).isEqualTo(offers(before));
        assertThat(exceptionsOf.of(family.meeting().id(), iro))
                .noneMatch(each -> each.what().contains("safe room"));
    }

    @Test
    void strangers_ask_for_nothing() throws Exception {
        var stranger = new SignedIn(UUID.randomUUID(), "Somebody", Set.of(Role.SOCIAL_WORKER), Set.of(), true);

        assertThat(ask(recommended(), "LENT_ROOM", stranger).getStatus()).isEqualTo(404);
    }

    private DecisionId recommended() {
        return deciding.recommend(family.meeting().id()).orElseThrow();
    }

    /** As it was asked anew, where somebody listens to what changed; else as it would be. */
    private DecisionId latest() {
        return deciding.openFor(family.meeting().id()).orElseThrow();
    }

    private SignedIn iro(boolean duty) {
        return new SignedIn(family.iro().value(), "Ivor Reviewer", Set.of(Role.IRO), Set.of(), duty);
    }

    private List<ExceptionView> tasks(ExceptionCode code) {
        return exceptionsOf.of(family.meeting().id(), iro(true)).stream()
                .filter(each -> each.code() == code)
                .toList();
    }

    private MockHttpServletResponse ask(DecisionId decision, String help, SignedIn by) throws Exception {
        var part = family.meeting().family().stream()
                .filter(each -> each.person().equals(family.mother()))
                .findFirst()
                .orElseThrow()
                .id();
        return at(by).send(post("/decisions/{d}/help/{p}", decision, part).param("help", help));
    }

    private String page(DecisionId decision, SignedIn who) throws Exception {
        return at(who).send(get("/decisions/{id}", decision)).getContentAsString();
    }

    private static String rows(String page) {
        return page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
    }

    private static List<String> offers(String page) {
        return java.util.regex.Pattern.compile("name=\"help\" value=\"(\\w+)\"")
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private Desk at(SignedIn who) {
        return new Desk(mvc, who);
    }
}
