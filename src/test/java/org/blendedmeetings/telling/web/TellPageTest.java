package org.blendedmeetings.telling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import org.springframework.mock.web.MockHttpServletResponse;
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
        assertThat(page(address, told.iro()))
                .contains("Tell Philomena", "Child-in-care review", ">video<", "Wednesday 25 November 2026, 09:00")
                .contains("Say nothing of what anybody else asked for", "Nobody has rung them yet.")
                .contains("The written sentence follows the call. It may go without one after 3 calls in vain")
                .doesNotContain("??", "Bartholomew", "name=\"ownWords\"");
        assertThat(page("/to-tell", told.iro())).contains(address, "To ring", "By Wed 25 Nov, 09:00");
    }

    @Test
    void whoever_covers_for_the_chair_tells_them_whatever_their_own_role() throws Exception {
        var cover = ProfessionalBuilder.aProfessional().enter(register);
        var covers = As.signedIn(cover.value(), Role.BUSINESS_SUPPORT);
        assertThat(send(get(address), covers).getStatus()).isEqualTo(404);
        var today = London.dateOf(TestClock.MONDAY);
        covering.arrange(told.family().iro(), cover, today, today.plusDays(3), Actor.SYSTEM);

        assertThat(page("/to-tell", covers)).contains(address);
        assertThat(send(call("true", "23 11 2026", "She comes."), covers).getRedirectedUrl())
                .isEqualTo(address);
    }

    @Test
    void what_is_missing_in_a_call_is_explained_beside_its_field_and_what_was_typed_stays() throws Exception {
        assertThat(page(post(address + "/call").param("agreed", "She comes."), told.iro()))
                .contains("There is a problem", "href=\"#way\">Choose how you told them", "Enter the day of the call")
                .contains("href=\"#reached\">Say whether you told them.", ">She comes.</textarea>");
        assertThat(page(call("true", "24 11 2026", "She comes."), told.iro()))
                .contains("href=\"#on\">The call cannot be in the future.");
        assertThat(page(call("true", "23 11 2026", " "), told.iro()))
                .contains("href=\"#agreed\">Write in short what was said and agreed.");
    }

    @Test
    void the_call_the_preview_and_the_sending() throws Exception {
        assertThat(send(call("true", "23 11 2026", "She comes, with her sister."), told.iro())
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(page(address, told.iro()))
                .contains("23 November 2026, 09:00, Phone call, Ivor Reviewer", "told.", "She comes, with her sister.")
                .contains("See what Philomena will read");
        assertThat(page(call("true", "24 11 2026", "Again."), told.iro()))
                .contains("open=\"open\"", "href=\"#on\">The call cannot be in the future.", ">Again.</textarea>")
                .containsOnlyOnce("id=\"agreed\"");
        assertThat(page("/to-tell", told.iro())).contains("To write");
        assertThat(send(post(address + "/write").param("writtenWay", "MESSAGE"), told.iro())
                        .getRedirectedUrl())
                .isEqualTo(address + "/preview");
        assertThat(page(address + "/preview", told.iro()))
                .contains("What Philomena will read", "Hello Philomena,", "(the link to their page)", "Send it")
                .contains(SENTENCE, "You can also ask Wanda Worker", "Family Rights Group");
        var frame = page(address + "/as-they-read-it", told.iro());
        assertThat(frame).contains(SENTENCE, "Exit this page").doesNotContain("Sign out", "Blended Meetings");

        assertThat(send(post(address + "/send"), told.iro()).getRedirectedUrl()).isEqualTo(address);
        assertThat(page(address, told.iro())).contains("goes out as soon as their quiet hours allow");
        jobs.runDue();
        assertThat(page(address, told.iro())).contains("Email, confirmed by Ivor Reviewer", "sent on 23 November 2026");
        assertThat(page("/to-tell", told.iro())).contains("Nobody waits to hear it from you.");
        assertThat(between(familyPage(), "We have arranged", "</ol>"))
                .isEqualTo(between(frame, "We have arranged", "</ol>"));
    }

    @Test
    void their_own_page_says_nothing_of_it_before_they_were_written_to_and_no_cause_after() throws Exception {
        assertThat(familyPage()).doesNotContain("We have arranged the meeting this way");

        send(call("true", "23 11 2026", "She comes."), told.iro());
        send(post(address + "/write").param("writtenWay", "HANDED_OVER"), told.iro());
        send(post(address + "/send"), told.iro());

        assertThat(familyPage())
                .contains(SENTENCE, "You can have an advocate", "They will answer in two working days.")
                .containsOnlyOnce("If you do not agree")
                .doesNotContain("Bartholomew", "Robin will", "D3-", "tier", "reason");
    }

    @Test
    void staff_without_a_part_and_business_support_find_nobody_to_tell() throws Exception {
        assertThat(send(get(address), As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT))
                        .getStatus())
                .isEqualTo(404);
        var stranger = new SignedIn(UUID.randomUUID(), "Somebody", Set.of(Role.SOCIAL_WORKER), Set.of(), true);
        assertThat(send(get(address), stranger).getStatus()).isEqualTo(404);
        assertThat(send(post(address + "/send"), stranger).getStatus()).isEqualTo(404);
        assertThat(page("/to-tell", stranger)).doesNotContain(address);
    }

    @Test
    void a_danger_changes_nothing_that_staff_without_the_duty_can_read() throws Exception {
        told.writtenTo(mother, "07700 900211", true);
        send(call("true", "23 11 2026", "She comes."), told.iro());
        var before = withoutToken(page(address, told.iro()));
        var refused = withoutToken(page(words(), told.iro()));

        var account = new SafetyAccount(DangerState.CURRENT, SharedHome.YES, "A worker", null, null, "Invented.");
        safety.record(new AtRisk(mother, told.family().father()), account, Actor.SYSTEM);

        assertThat(withoutToken(page(address, told.iro()))).isEqualTo(before);
        assertThat(withoutToken(page(words(), told.iro()))).isEqualTo(refused);
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

    private String page(String path, SignedIn who) throws Exception {
        return page(get(path), who);
    }

    private String page(MockHttpServletRequestBuilder request, SignedIn who) throws Exception {
        var answer = send(request, who);
        assertThat(answer.getStatus()).as(answer.getRedirectedUrl()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, SignedIn who) throws Exception {
        return mvc.perform(request.with(As.staff(who)).with(csrf())).andReturn().getResponse();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String between(String page, String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to)).replaceAll("\\s+", " ");
    }
}
