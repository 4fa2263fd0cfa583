package org.blendedmeetings.telling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalBuilder;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.RingMe;
import org.blendedmeetings.routing.Covering;
import org.blendedmeetings.telling.ToBeTold;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of telling one person, on real rows. */
@BlendedTest
class TellPageTest {
    private static final String SENTENCE = "We have arranged the meeting this way. Ring Ivor Reviewer on ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Answering answering;

    @Autowired
    RecordingSafety safety;

    @Autowired
    PeopleRegister register;

    @Autowired
    Covering covering;

    @Autowired
    TestJobs jobs;

    private ToBeTold told;
    private PersonId mother;
    private String address;

    @BeforeEach
    void a_mother_who_asked_for_video_does_not_have_it(
            @Autowired AutowireCapableBeanFactory beans, @Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
        told = beans.createBean(ToBeTold.class).withAChildOf(10);
        mother = told.family().mother();
        answering.byFamily(
                told.visit(mother),
                List.of(ChosenWay.of(Preference.VIDEO), new RingMe("before two", "Say it is about a parcel", null)));
        told.unmet(mother);
        address = "/decisions/" + told.decision() + "/tell/" + told.part(mother);
    }

    @Test
    void says_what_they_asked_for_how_to_ring_safely_and_what_to_say() throws Exception {
        assertThat(at(told.iro()).read(get(address)))
                .contains("Tell Philomena", "Child-in-care review", ">video<", "Wednesday 25 November 2026, 09:00")
                .contains("Say nothing of what anybody else asked for", "Nobody has rung them yet.")
                .contains("The written sentence follows the call. It may go without one after 3 calls in vain")
                .doesNotContain("??", "Bartholomew", "name=\"ownWords\"");
        assertThat(at(told.iro()).read(get("/to-tell"))).contains(address, "To ring", "By Wed 25 Nov, 09:00");
    }

    @Test
    void whoever_covers_for_the_chair_tells_them_whatever_their_own_role() throws Exception {
        var cover = ProfessionalBuilder.aProfessional().enter(register);
        var covers = As.signedIn(cover.value(), Role.BUSINESS_SUPPORT);
        assertThat(at(covers).send(get(address)).getStatus()).isEqualTo(404);
        var today = London.dateOf(TestClock.MONDAY);
        covering.arrange(told.family().iro(), cover, today, today.plusDays(3), Actor.SYSTEM);

        assertThat(at(covers).read(get("/to-tell"))).contains(address);
        assertThat(at(covers).send(call("true", "23 11 2026", "She comes.")).getRedirectedUrl())
                .isEqualTo(address);
    }

    @Test
    void what_is_missing_in_a_call_is_explained_beside_its_field_and_what_was_typed_stays() throws Exception {
        assertThat(at(told.iro()).read(post(address + "/call").param("agreed", "She comes.")))
                .contains("There is a problem", "href=\"#way\">Choose how you told them", "Enter the day of the call")
                .contains("href=\"#reached\">Say whether you told them.", ">She comes.</textarea>");
        assertThat(at(told.iro()).read(call("true", "24 11 2026", "She comes.")))
                .contains("href=\"#on\">The call cannot be in the future.");
        assertThat(at(told.iro()).read(call("true", "23 11 2026", " ")))
                .contains("href=\"#agreed\">Write in short what was said and agreed.");
    }

    @Test
    void the_call_the_preview_and_the_sending() throws Exception {
        assertThat(at(told.iro())
                        .send(call("true", "23 11 2026", "She comes, with her sister."))
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(at(told.iro()).read(get(address)))
                .contains("23 November 2026, 09:00, Phone call, Ivor Reviewer", "told.", "She comes, with her sister.")
                .contains("See what Philomena will read");
        assertThat(at(told.iro()).read(call("true", "24 11 2026", "Again.")))
                .contains("open=\"open\"", "href=\"#on\">The call cannot be in the future.", ">Again.</textarea>")
                .containsOnlyOnce("id=\"agreed\"");
        assertThat(at(told.iro()).read(get("/to-tell"))).contains("To write");
        assertThat(at(told.iro())
                        .send(post(address + "/write").param("writtenWay", "MESSAGE"))
                        .getRedirectedUrl())
                .isEqualTo(address + "/preview");
        assertThat(at(told.iro()).read(get(address + "/preview")))
                .contains("What Philomena will read", "Hello Philomena,", "(the link to their page)", "Send it")
                .contains(SENTENCE, "You can also ask Wanda Worker", "Family Rights Group");
        var frame = at(told.iro()).read(get(address + "/as-they-read-it"));
        assertThat(frame).contains(SENTENCE, "Exit this page").doesNotContain("Sign out", "Blended Meetings");

        assertThat(at(told.iro()).send(post(address + "/send")).getRedirectedUrl())
                .isEqualTo(address);
        assertThat(at(told.iro()).read(get(address))).contains("goes out as soon as their quiet hours allow");
        jobs.runDue();
        assertThat(at(told.iro()).read(get(address)))
                .contains("Email, confirmed by Ivor Reviewer", "sent on 23 November 2026");
        assertThat(at(told.iro()).read(get("/to-tell"))).contains("Nobody waits to hear it from you.");
        assertThat(between(familyPage(), "We have arranged", "</ol>"))
                .isEqualTo(between(frame, "We have arranged", "</ol>"));
    }

    @Test
    void their_own_page_says_nothing_of_it_before_they_were_written_to_and_no_cause_after() throws Exception {
        assertThat(familyPage()).doesNotContain("We have arranged the meeting this way");

        at(told.iro()).send(call("true", "23 11 2026", "She comes."));
        at(told.iro()).send(post(address + "/write").param("writtenWay", "HANDED_OVER"));
        at(told.iro()).send(post(address + "/send"));

        assertThat(familyPage())
                .contains(SENTENCE, "You can have an advocate", "They will answer in two working days.")
                .containsOnlyOnce("If you do not agree")
                .doesNotContain("Bartholomew", "Robin will", "D3-", "tier", "reason");
    }

    @Test
    void staff_without_a_part_and_business_support_find_nobody_to_tell() throws Exception {
        assertThat(at(As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT))
                        .send(get(address))
                        .getStatus())
                .isEqualTo(404);
        var stranger = new SignedIn(UUID.randomUUID(), "Somebody", Set.of(Role.SOCIAL_WORKER), Set.of(), true);
        assertThat(at(stranger).send(get(address)).getStatus()).isEqualTo(404);
        assertThat(at(stranger).send(post(address + "/send")).getStatus()).isEqualTo(404);
        assertThat(at(stranger).read(get("/to-tell"))).doesNotContain(address);
    }

    @Test
    void a_danger_changes_nothing_that_staff_without_the_duty_can_read() throws Exception {
        told.writtenTo(mother, "07700 900211", true);
        at(told.iro()).send(call("true", "23 11 2026", "She comes."));
        var before = withoutToken(at(told.iro()).read(get(address)));
        var refused = withoutToken(at(told.iro()).read(words()));

        var account = new SafetyAccount(DangerState.CURRENT, SharedHome.YES, "A worker", null, null, "Invented.");
        safety.record(new AtRisk(mother, told.family().father()), account, Actor.SYSTEM);

        assertThat(withoutToken(at(told.iro()).read(get(address)))).isEqualTo(before);
        assertThat(withoutToken(at(told.iro()).read(words()))).isEqualTo(refused);
    }

    private MockHttpServletRequestBuilder words() {
        return post(address + "/write")
                .param("writtenWay", "MESSAGE")
                .param("ownWords", "See you there.")
                .param("safe", "true");
    }

    private MockHttpServletRequestBuilder call(String reached, String on, String agreed) {
        return post(address + "/call")
                .param("way", "PHONE")
                .param("on", on)
                .param("at", "09:00")
                .param("reached", reached)
                .param("agreed", agreed);
    }

    private String familyPage() throws Exception {
        return mvc.perform(get("/f/meeting")
                        .with(As.family(mother.value(), told.visit(mother).meeting())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String between(String page, String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to)).replaceAll("\\s+", " ");
    }

    private Desk at(SignedIn who) {
        return new Desk(mvc, who);
    }
}
