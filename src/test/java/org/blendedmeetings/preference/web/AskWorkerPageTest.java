package org.blendedmeetings.preference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page on which a worker writes down what was said by voice. */
@BlendedTest
class AskWorkerPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    @Autowired
    Meetings meetings;

    @Autowired
    Wishes wishes;

    private AskedFamily family;
    private AskId ask;

    @BeforeEach
    void ask() {
        family = AskedFamily.of(5, register, channels, meetings);
        ask = childsWish().ask();
    }

    @Test
    void a_child_of_five_is_the_workers_to_ask_and_the_page_says_why() throws Exception {
        var page = page(family.signedInWorker());

        assertThat(page)
                .contains("Asking Robin", "Aged 4 to 7. Ask in your own way", "Child-in-care review")
                .contains("They can change their answer on their page until")
                .contains("A walk and talk", "Was not able to answer")
                .doesNotContain("There is a problem", "??");
    }

    @Test
    void an_answer_by_voice_keeps_who_said_it_and_who_typed_it() throws Exception {
        var saved = WorkerBrowser.post(
                mvc,
                ask,
                "answer",
                family.signedInWorker(),
                "saidBy",
                "Robin, with drawings",
                "way",
                "WALK_AND_TALK",
                "words",
                "In the park",
                "notThere",
                "Uncle Maximilian");

        assertThat(saved.getRedirectedUrl()).isEqualTo("/asks/" + ask + "?saved");
        assertThat(childsWish().preference()).isEqualTo(Preference.WALK_AND_TALK);
        assertThat(childsWish().saidBy()).isEqualTo("Robin, with drawings");
        assertThat(childsWish().typedBy()).isEqualTo("Wanda Worker");
        assertThat(page(family.signedInWorker()))
                .contains("Said by Robin, with drawings", "typed by Wanda Worker", "Uncle Maximilian");
        assertThat(page(manager())).contains("In the park").doesNotContain("Uncle Maximilian");
    }

    @Test
    void a_child_unable_to_answer_leaves_what_helps() throws Exception {
        assertThat(again("answer", "saidBy", "Her carer", "way", "UNABLE_TO_ANSWER"))
                .contains("<a href=\"#words\">Write what helps them to take part, as you or the carer see it.");

        WorkerBrowser.post(
                mvc,
                ask,
                "answer",
                family.signedInWorker(),
                "saidBy",
                "Her carer",
                "way",
                "UNABLE_TO_ANSWER",
                "words",
                "Pictures");
        assertThat(childsWish().preference()).isEqualTo(Preference.UNABLE_TO_ANSWER);
        assertThat(childsWish().ownWords()).isEqualTo("Pictures");
    }

    @Test
    void what_is_missing_is_explained_beside_its_field_and_what_was_typed_stays() throws Exception {
        assertThat(again("answer", "words", "In the park"))
                .contains("<a href=\"#saidBy\">Write who gave the answer")
                .contains("<a href=\"#way\">Choose how they would like to take part")
                .contains(">In the park</textarea>");
        assertThat(again("tried")).contains("Choose how you tried", "Enter the day you tried", "Write what happened");
        assertThat(again("tried", "how", "PHONE", "on", "1 1 2030", "what", "Rang"))
                .contains("<a href=\"#on\">The day you tried cannot be in the future.");
    }

    @Test
    void what_was_tried_is_written_down_and_shown() throws Exception {
        WorkerBrowser.post(
                mvc, ask, "tried", family.signedInWorker(), "how", "VISIT", "on", "20 11 2026", "what", "Asleep.");

        assertThat(page(family.signedInWorker())).contains("20 November 2026, Visit, Wanda Worker", ": Asleep.");
    }

    @Test
    void staff_without_a_part_and_business_support_find_no_such_task() throws Exception {
        var stranger = new SignedIn(Ids.next(), "Someone", Set.of(Role.SOCIAL_WORKER), Set.of(), false);
        var support = new SignedIn(Ids.next(), "Someone", Set.of(Role.BUSINESS_SUPPORT), Set.of(), false);

        assertThat(WorkerBrowser.page(mvc, ask, stranger).getStatus()).isEqualTo(404);
        assertThat(WorkerBrowser.page(mvc, ask, support).getStatus()).isEqualTo(404);
        assertThat(WorkerBrowser.post(mvc, ask, "answer", stranger, "saidBy", "x", "way", "VIDEO")
                        .getStatus())
                .isEqualTo(404);
    }

    private SignedIn manager() {
        return new SignedIn(
                Ids.next(),
                "Mo Manager",
                Set.of(Role.SERVICE_MANAGER),
                Set.of(family.meeting().type().line()),
                false);
    }

    private String page(SignedIn staff) throws Exception {
        var response = WorkerBrowser.page(mvc, ask, staff);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private String again(String form, String... fields) throws Exception {
        var response = WorkerBrowser.post(mvc, ask, form, family.signedInWorker(), fields);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private WishView childsWish() {
        return wishes.of(family.meeting().id()).stream()
                .filter(wish -> wish.person().equals(family.child()))
                .findFirst()
                .orElseThrow();
    }
}
