package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.web.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Asking for a meeting on the page, on Monday 23 November 2026. */
@BlendedTest
class RequestPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    @Autowired
    FamilyTies ties;

    @Autowired
    Directory directory;

    @Autowired
    Meetings meetings;

    private final List<String> circle = new ArrayList<>();
    private Desk clerk;
    private PersonId child;

    @Autowired
    TestClock clock;

    @BeforeEach
    void a_child_with_a_mother_and_those_who_work_with_them() {
        clock.setTo(TestClock.MONDAY);
        clerk = Desk.of(mvc, aProfessional().named("Cleo Clerk").enter(register), Role.BUSINESS_SUPPORT);
        child = aChild().named("Linnet", "Requested").enter(register, channels);
        var mother = aPerson().named("Maren", "Requested").enter(register, channels);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        var members = new ArrayList<>(List.of(CircleMember.family(mother, FamilyRole.PARENT, "Maren")));
        for (var role : List.of(
                ProfessionalRole.IRO,
                ProfessionalRole.SOCIAL_WORKER,
                ProfessionalRole.TEAM_MANAGER,
                ProfessionalRole.POLICE,
                ProfessionalRole.HEALTH_VISITOR)) {
            var who = aProfessional().named("Somebody " + role).enter(register);
            members.add(CircleMember.professional(who, role, "Somebody " + role));
        }
        directory.rememberCircle(child, members);
        members.forEach(each -> circle.add(CircleKey.of(each)));
    }

    @Test
    void the_circle_as_last_used_stands_ticked() throws Exception {
        assertThat(clerk.read(get("/meetings/new").param("child", child.toString())))
                .contains("Maren Requested, parent", "Somebody IRO, IRO")
                .contains("checked");
    }

    @Test
    void the_limit_its_rule_and_how_binding_it_is_come_before_anything_is_saved() throws Exception {
        assertThat(clerk.read(filled("/meetings/check", "CLA_REVIEW_N", "1 7 2026")))
                .contains("within 6 months of the previous review", "by 1 January", "law");
    }

    @Test
    void a_strategy_discussion_leaves_the_family_out_however_the_circle_stands_ticked() throws Exception {
        var address = clerk.leadsTo(filled("/meetings", "STRATEGY", "20 11 2026"));

        var asked =
                meetings.byReference(address.substring("/meetings/".length())).orElseThrow();
        assertThat(asked.professionals()).hasSize(5);
        assertThat(asked.family()).isEmpty();
    }

    @Test
    void a_strategy_discussion_does_not_forget_who_the_family_are() throws Exception {
        clerk.leadsTo(filled("/meetings", "STRATEGY", "20 11 2026"));

        assertThat(clerk.read(get("/meetings/new").param("child", child.toString())))
                .contains("Maren Requested, parent", "Somebody POLICE, police");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TEA_PARTY    | 20 11 2026 | is not one of the types
                         | 20 11 2026 | Choose what kind of meeting it is.
            CLA_REVIEW_N |            | clock
            CLA_REVIEW_N | 1 9 2027   | nine months
            CLA_REVIEW_N | 1 1 2026   | limit
            CLA_REVIEW_N | yesterday  | 27 3 2026
            """)
    void what_is_wrong_stands_beside_its_field_and_nothing_is_saved(String type, String clockStart, String sentence)
            throws Exception {
        var page = clerk.read(filled("/meetings", type, clockStart));

        assertThat(page).contains("govuk-error-summary").containsIgnoringCase(sentence);
        assertThat(page).contains("Maren Requested");
    }

    @Test
    void the_same_meeting_is_not_asked_for_twice() throws Exception {
        var first = clerk.leadsTo(filled("/meetings", "CLA_REVIEW_N", "1 7 2026"));

        assertThat(clerk.read(filled("/meetings", "CLA_REVIEW_N", "1 7 2026")))
                .contains("govuk-error-summary", first.substring("/meetings/".length()));
    }

    @Test
    void a_limit_already_past_is_taken_with_its_reason() throws Exception {
        var late = filled("/meetings", "CLA_REVIEW_N", "1 1 2026").param("pastLimitReason", "The IRO was taken ill.");

        assertThat(clerk.leadsTo(late)).startsWith("/meetings/");
    }

    private MockHttpServletRequestBuilder filled(String address, String type, String clockStart) {
        return post(address)
                .param("child", child.toString())
                .param("type", type == null ? "" : type)
                .param("clockStart", clockStart == null ? "" : clockStart)
                .param("take", circle.toArray(String[]::new));
    }
}
