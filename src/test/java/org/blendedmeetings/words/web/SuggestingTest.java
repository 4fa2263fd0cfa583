package org.blendedmeetings.words.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.words.Noticed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Other words are offered beside a note and after it, and never stand in the way of it. */
@BlendedTest
class SuggestingTest {
    private static final String OFFERED = "You wrote “hard to engage”. You could write: ";

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    FamilyTies ties;

    @Autowired
    Meetings meetings;

    SignedIn clerk;
    MeetingView meeting;

    @BeforeEach
    void a_meeting_is_asked_for() {
        clerk = As.signedIn(aProfessional().enter(register).value(), Role.BUSINESS_SUPPORT);
        var child = aChild().enter(register, contacts);
        var request = ARequest.of("CIN_REVIEW")
                .about(child)
                .without(ProfessionalRole.SOCIAL_WORKER)
                .with(CircleMember.professional(
                        new ProfessionalId(clerk.professional()), ProfessionalRole.SOCIAL_WORKER, "Wendy Worker"))
                .build();
        meeting = meetings.request(request, Actor.SYSTEM).get(0);
    }

    @Test
    void a_note_is_saved_as_written_and_the_next_page_offers_other_words_once() throws Exception {
        var saved = perform(post("/meetings/{ref}/withdraw", meeting.reference())
                .param("why", "Dad is hard to engage.")
                .param("wordsCheckedIn", "why"));

        assertThat(saved.getResponse().getStatus()).isEqualTo(302);
        assertThat(meetings.get(meeting.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(saved.getFlashMap().get("wordsNoticed"))
                .asInstanceOf(list(Noticed.class))
                .extracting(Noticed::phrase)
                .containsExactly("hard to engage");

        var session = saved.getResponse().getCookies();
        var meetingPage = get("/meetings/{ref}", meeting.reference()).cookie(session);
        assertThat(read(meetingPage)).contains("Saved as you wrote it.", OFFERED, "Dad is hard to engage.");
        assertThat(read(get("/meetings/{ref}", meeting.reference()).cookie(session)))
                .doesNotContain("Saved as you wrote it.");
    }

    @Test
    void a_note_with_other_words_already_is_followed_by_nothing() throws Exception {
        var saved = perform(post("/meetings/{ref}/withdraw", meeting.reference())
                .param("why", "Asked for by mistake.")
                .param("wordsCheckedIn", "why"));

        assertThat(saved.getFlashMap().get("wordsNoticed")).isNull();
    }

    @Test
    void a_form_that_comes_back_to_be_corrected_offers_them_beside_the_field() throws Exception {
        clerk = new SignedIn(clerk.professional(), "Wendy", Set.of(Role.BUSINESS_SUPPORT), Set.of(), true);
        ties.relate(
                meeting.child(),
                aPerson().enter(register, contacts),
                FamilyRole.PARENT,
                ParentalResponsibility.YES,
                Actor.SYSTEM);
        var page = read(post("/people/{person}/kept-apart", meeting.child().value())
                .param("since", "not a day")
                .param("reason", "Dad is hard to engage.")
                .param("wordsCheckedIn", "reason"));

        assertThat(page).contains("There is a problem", "aria-describedby=\"reason-hint reason-words\"");
        assertThat(page.substring(page.indexOf("id=\"reason-words\""))).contains(OFFERED);
    }

    @Test
    void the_list_reaches_the_browsers_of_staff_and_of_nobody_else() throws Exception {
        assertThat(read(get("/phrases.json")))
                .contains("\"pattern\":", "hard[\\\\s-]+to[\\\\s-]+engage", "\"instead\":null");
        assertThat(mvc.perform(get("/phrases.json")).andReturn().getResponse().getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void the_place_beside_a_field_waits_empty_and_names_the_field_for_the_script() throws Exception {
        assertThat(read(get("/meetings/{ref}", meeting.reference())))
                .contains("name=\"wordsCheckedIn\" value=\"why\"", "aria-describedby=\"why-words\"")
                .contains("id=\"why-words\" data-words-for=\"why\"")
                .contains("data-words-sentence=\"You wrote “{phrase}”. You could write: {instead}\"></div>")
                .contains("<script type=\"module\" src=\"/words.js\"></script>");
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        var response = perform(request).getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(As.staff(clerk)).with(csrf())).andReturn();
    }
}
