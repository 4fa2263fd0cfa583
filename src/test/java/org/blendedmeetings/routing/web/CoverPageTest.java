package org.blendedmeetings.routing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Covering;
import org.blendedmeetings.routing.Routing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class CoverPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    Covering covering;

    @Autowired
    Routing routing;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    ProfessionalId iro;
    ProfessionalId cover;
    ProfessionalId manager;

    @BeforeEach
    void aTeam() {
        clock.setTo(TestClock.MONDAY);
        manager = aProfessional().named("Mo Manager").enter(register);
        iro = aProfessional()
                .named("Ida Away")
                .emailed(mailbox("ida"))
                .managedBy(manager)
                .enter(register);
        cover = aProfessional()
                .named("Cai Cover")
                .emailed(mailbox("cai"))
                .managedBy(manager)
                .enter(register);
    }

    @Test
    void an_iro_says_who_covers_and_their_decisions_are_the_covers_too() throws Exception {
        var work = new Assignee(iro, Role.IRO, Line.CARE_REVIEWS, "IRO");
        assertThat(routing.isFor(Somebody.who(cover, Role.IRO), work)).isFalse();

        assertThat(as(iro, Role.IRO).leadsTo(arrange(null, "cai", "23 11 2026", "27 11 2026")))
                .isEqualTo("/cover");

        assertThat(routing.isFor(Somebody.who(cover, Role.IRO), work)).isTrue();
        assertThat(as(iro, Role.IRO).read(get("/cover")))
                .contains("You are away", "Monday 23 November 2026", "Cai Cover covers", "End this cover");
        assertThat(as(cover, Role.IRO).read(get("/cover")))
                .contains("Ida Away is away", "You cover for them")
                .doesNotContain("End this cover");
        assertThat(trail.of(iro.value())).extracting(TrailEntry::what).contains("Cover arranged");
    }

    @Test
    void cover_is_ended_early_and_the_work_leaves_the_covers_list_at_once() throws Exception {
        as(iro, Role.IRO).send(arrange(null, "cai", "23 11 2026", "27 11 2026"));
        var arranged = idOfTheCover();

        as(cover, Role.IRO).refused(404, post("/cover/{id}/end", arranged));
        assertThat(covering.coveredBy(cover)).containsExactly(iro);
        as(iro, Role.IRO).leadsTo(post("/cover/{id}/end", arranged));

        assertThat(covering.coveredBy(cover)).isEmpty();
        assertThat(trail.of(iro.value())).extracting(TrailEntry::what).contains("Cover ended");
        as(iro, Role.IRO).refused(409, post("/cover/{id}/end", arranged));
    }

    @Test
    void a_manager_covers_their_own_people_and_business_support_anybody_who_is_ill() throws Exception {
        var stranger = aProfessional().named("Str Anger").enter(register);
        assertThat(as(stranger, Role.MANAGER).read(arrange("ida", "cai", "23 11 2026", "27 11 2026")))
                .contains("You manage somebody else");
        assertThat(covering.coverOf(iro)).isEmpty();

        as(manager, Role.MANAGER).leadsTo(arrange("ida", "cai", "23 11 2026", "24 11 2026"));
        as(stranger, Role.BUSINESS_SUPPORT).leadsTo(arrange("ida", "cai", "25 11 2026", "27 11 2026"));
        assertThat(covering.coverOf(iro)).contains(cover);
    }

    @Test
    void nobody_takes_on_a_colleagues_decisions_by_themselves() throws Exception {
        assertThat(as(cover, Role.BUSINESS_SUPPORT).read(arrange("ida", "cai", "23 11 2026", "24 11 2026")))
                .contains("You cannot name yourself", "href=\"#cover\"");
        assertThat(covering.coverOf(iro)).isEmpty();
    }

    @Test
    void what_is_missing_or_contradicts_is_explained_beside_its_field() throws Exception {
        var page = as(iro, Role.IRO);
        assertThat(page.read(post("/cover"))).contains("There is a problem", "href=\"#cover\"");
        assertThat(page.read(arrange(null, "nobody", "23 11 2026", "24 11 2026")))
                .contains("Nobody in the directory is called that");
        assertThat(page.read(arrange(null, "cai", "27 11 2026", "24 11 2026"))).contains("href=\"#lastDay\"");
        assertThat(page.read(arrange(null, "cai", "2 11 2026", "4 11 2026"))).contains("not over already");
        assertThat(page.read(arrange(null, "cai", "someday", "4 11 2026"))).contains("href=\"#firstDay\"", "someday");
        page.send(arrange(null, "cai", "23 11 2026", "27 11 2026"));
        assertThat(page.read(arrange(null, "cai", "27 11 2026", "30 11 2026"))).contains("End that first.");
        assertThat(as(cover, Role.IRO).read(arrange(null, "ida", "27 11 2026", "30 11 2026")))
                .contains("They are away themselves");
        assertThat(as(cover, Role.BUSINESS_SUPPORT).read(post("/cover"))).contains("Say who is away.");
    }

    @Test
    void those_without_decisions_have_no_cover_page() throws Exception {
        as(iro, Role.SOCIAL_WORKER).refused(403, get("/cover"));
        assertThat(as(iro, Role.IRO).read(get("/desk/my-work"))).contains("href=\"/cover\"");
        assertThat(as(iro, Role.SOCIAL_WORKER).read(get("/desk/my-work"))).doesNotContain("href=\"/cover\"");
    }

    private Desk as(ProfessionalId who, Role role) {
        return Desk.of(mvc, who, role);
    }

    private String idOfTheCover() {
        return covering.arranged().stream()
                .filter(each -> each.away().equals(iro))
                .map(each -> each.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletRequestBuilder arrange(String away, String covers, String first, String last) {
        var form =
                post("/cover").param("firstDay", first).param("lastDay", last).param("cover", mailbox(covers));
        return away == null ? form : form.param("away", mailbox(away));
    }

    /** Of this test's own people. */
    private String mailbox(String name) {
        return name + System.identityHashCode(this) + "@cover.example";
    }
}
