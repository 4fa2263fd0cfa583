package org.blendedmeetings.preference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The family's pages as they are read and filled in, on the database. */
@BlendedTest
class FamilyAnswersTest {
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

    @Autowired
    Answering answering;

    @Autowired
    TestClock clock;

    private AskedFamily family;
    private FamilyBrowser mother;
    private FamilyBrowser child;

    @BeforeEach
    void ask() {
        ask(14);
    }

    private void ask(int age) {
        family = AskedFamily.of(age, register, channels, meetings);
        mother = new FamilyBrowser(mvc, family.visit(family.mother()));
        child = new FamilyBrowser(mvc, family.visit(family.child()));
    }

    @AfterEach
    void monday() {
        clock.setTo(TestClock.MONDAY);
    }

    @Test
    void from_the_first_question_to_thank_you_each_page_leads_to_the_next() throws Exception {
        assertThat(mother.page("/f/meeting"))
                .contains("Hello Philomena", "Ivor Reviewer, Independent Reviewing Officer, leads this meeting")
                .contains("href=\"/f/meeting/answer/way\"");

        assertThat(mother.send("way", "way", "VIDEO")).isEqualTo("/f/meeting/answer/joining");
        assertThat(mother.send("joining", "privateAndSafe", "YES", "access", "NEEDS_HELP"))
                .isEqualTo("/f/meeting/answer/help");
        assertThat(mother.send("help", "interpreter", "SPOKEN", "language", "Polski", "needs", "TRAVEL"))
                .isEqualTo("/f/meeting/answer/times");
        assertThat(mother.send("times", "week", "MONDAY-MORNING", "day1", "3 12 2026"))
                .isEqualTo("/f/meeting/answer/with");
        assertThat(mother.send("with", "who", "My friend Jo")).isEqualTo("/f/meeting/answer/apart");
        assertThat(mother.send("apart", "who", "Uncle Maximilian")).isEqualTo("/f/meeting/answer/more");
        assertThat(mother.send("more", "words", "I work nights")).isEqualTo("/f/meeting/answer/calendar");
        assertThat(mother.send("calendar", "wanted", "YES")).isEqualTo("/f/meeting/answer/check");

        assertThat(mother.page("/f/meeting/answer/check"))
                .contains("Everyone joins on a screen", "Polski", "Help with getting there", "Monday morning")
                .contains("Thursday 3 December 2026", "My friend Jo", "I work nights")
                .contains("You can change your answer until");
        assertThat(mother.send("check")).isEqualTo("/f/meeting/answer/thanks");

        assertThat(mother.page("/f/meeting/answer/thanks")).contains("Thank you", "Ivor Reviewer uses what");
        assertThat(mother.page("/f/meeting"))
                .contains("You told us: Everyone joins on a screen.", "We are arranging how you will take part.")
                .contains("Change my answer");
        var wish = wish(family.mother());
        assertThat(wish.preference()).isEqualTo(Preference.VIDEO);
        assertThat(wish.interpreter()).isEqualTo("SPOKEN");
        assertThat(wish.calendar()).isTrue();
        assertThat(wish.saidBy()).isEqualTo("Philomena");
    }

    @Test
    void what_is_private_never_comes_back_nor_whether_it_was_said() throws Exception {
        var untouched = new FamilyBrowser(mvc, family.visit(family.father())).everyPage();
        sayPrivateThings();
        var drafted = mother.everyPage();
        mother.send("check");
        var given = mother.everyPage();

        assertThat(drafted.toString() + given)
                .doesNotContain("Uncle Maximilian", "before half past two", "say you are the library", "01632 960077");
        for (var page : List.of("apart", "joining")) {
            assertThat(drafted.get(page)).isEqualTo(untouched.get(page));
            assertThat(given.get(page)).isEqualTo(untouched.get(page));
        }
    }

    @Test
    void left_alone_what_is_private_stays() throws Exception {
        sayPrivateThings();
        mother.send("check");
        mother.send("way", "way", "PHONE");
        mother.send("joining", "access", "OK");
        mother.send("apart", "who", "");
        mother.send("check");

        assertThat(wish(family.mother()).privateSpace().name()).isEqualTo("NO");
        assertThat(wish(family.mother()).preference()).isEqualTo(Preference.PHONE);
        assertThat(staffPage()).contains("Uncle Maximilian", "By phone");
    }

    @Test
    void no_page_names_another_of_the_family_a_code_or_a_word_of_the_trade() throws Exception {
        assertThat(mother.everyPage().values()).allSatisfy(page -> assertThat(page)
                .doesNotContain("Bartholomew", "Ernestine", "Robin", "Polly Sergeant", ">null", "??")
                .doesNotContain("CLA_REVIEW", "LAC ", "tier", "policy", "D1-", "section 47", "statutory")
                .contains("<title>Your page</title>")
                .contains("Exit this page", "If you are worried about the plan"));
        assertThat(child.everyPage().values()).allSatisfy(page -> assertThat(page)
                .doesNotContain("Bartholomew", "Ernestine", "Philomena", ">null", "??"));
    }

    @Test
    void the_child_is_asked_as_the_person_whose_meeting_it_is() throws Exception {
        assertThat(child.page("/f/meeting"))
                .contains("Hi Robin", "This is your meeting.", "You can talk to Ivor Reviewer alone first");
        assertThat(child.page("/f/meeting/answer/way"))
                .contains("A walk and talk", "I will draw it", "Somebody speaks for me", "I do not want to be at");
        assertThat(child.page("/f/meeting/answer/apart")).contains("Only Ivor Reviewer and Wanda Worker read this.");
        assertThat(mother.page("/f/meeting/answer/way")).doesNotContain("A walk and talk");
    }

    @Test
    void a_child_of_nine_reads_simpler_words_on_fewer_pages() throws Exception {
        ask(9);

        assertThat(child.page("/f/meeting/answer/way"))
                .contains("How would you like to talk with us?", "I want to draw something", "Wanda Worker can help");
        child.send("way", "way", "WALK_AND_TALK");
        assertThat(child.send("help")).isEqualTo("/f/meeting/answer/with");
        assertThat(child.page("/f/meeting/answer/check")).doesNotContain("Calendar", "Hard days");
    }

    @Test
    void a_missing_or_unreadable_answer_is_explained_beside_its_field() throws Exception {
        assertThat(mother.again("way"))
                .contains("<a href=\"#way\">Choose how you would like to take part, or ask us to ring you");
        assertThat(mother.again("way", "way", "PAPER")).contains("Choose one of the ways on the list.");
        assertThat(mother.again("ring", "number", "later"))
                .contains("<a href=\"#number\">Enter a telephone number, such as 01632 960001.");
        assertThat(mother.again("ring", "interpreter", "true"))
                .contains("<a href=\"#language\">Tell us which language the interpreter should speak.");
        assertThat(mother.again("help", "interpreter", "SPOKEN")).contains("Tell us which language the interpreter");
        assertThat(mother.again("times", "day2", "31 2 2026")).contains("<a href=\"#day2\">Enter a date", "31 2 2026");
        assertThat(mother.again("times", "week", "NEVER-MORNING")).contains("Choose days and times from the list.");
        assertThat(mother.again("apart", "who", "x".repeat(501)))
                .contains("<a href=\"#who\">Who should not be there can be up to 500 letters long.");
        assertThat(mother.again("more", "words", "x".repeat(2001)))
                .contains("Anything else can be up to 2000 letters long.");
        assertThat(mother.again("calendar")).contains("Choose if you want it in your calendar");
    }

    @Test
    void who_comes_from_the_last_page_to_change_one_thing_goes_back_to_it() throws Exception {
        mother.send("way", "way", "IN_PERSON");

        assertThat(mother.page("/f/meeting/answer/with?check=1"))
                .contains("action=\"/f/meeting/answer/with?check=1\"", "href=\"/f/meeting/answer/check\"");
        assertThat(mother.send("with?check=1", "who", "Jo")).isEqualTo("/f/meeting/answer/check");
    }

    @Test
    void who_is_not_sure_says_how_to_ring_and_is_rung() throws Exception {
        assertThat(mother.send("way", "way", "RING")).isEqualTo("/f/meeting/answer/ring");
        assertThat(mother.send("ring", "when", "before half past two", "interpreter", "true", "language", "Somali"))
                .isEqualTo("/f/meeting/answer/check");
        mother.send("check");

        assertThat(mother.page("/f/meeting/answer/thanks")).contains("Wanda Worker will ring you.");
        assertThat(mother.page("/f/meeting")).contains("You asked us to ring you.");
        assertThat(staffPage()).contains("before half past two", "Somali", "Asked to be rung");
    }

    @Test
    void one_tap_on_a_language_asks_to_be_rung_with_an_interpreter() throws Exception {
        assertThat(mother.page("/f/meeting/answer/language")).contains("lang=\"ur\"", "اردو");
        assertThat(mother.send("language", "spoken", "ur")).isEqualTo("/f/meeting/answer/thanks");

        assertThat(staffPage()).contains("Urdu", "Asked to be rung");
    }

    @Test
    void after_the_last_day_a_sentence_says_whom_to_ring() throws Exception {
        mother.send("way", "way", "IN_PERSON");
        mother.send("check");
        var lastDay = wish(family.mother()).changeUntil();
        clock.setTo(London.instant(lastDay.plusDays(1).atTime(9, 0)));

        assertThat(mother.page("/f/meeting"))
                .contains("You can no longer change this here. Ring Wanda Worker on")
                .doesNotContain("Change my answer");
        assertThat(mother.get("/f/meeting/answer/way").getRedirectedUrl()).isEqualTo("/f/meeting");
        var late = mother.post("with", "who", "Jo");
        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(late.getContentAsString()).contains("Ring Wanda Worker on");
    }

    @Test
    void a_button_pressed_twice_sends_once_and_thanks_twice() throws Exception {
        mother.send("way", "way", "IN_PERSON");

        assertThat(mother.send("check")).isEqualTo("/f/meeting/answer/thanks");
        assertThat(mother.send("check")).isEqualTo("/f/meeting/answer/thanks");
    }

    @Test
    void two_relatives_answering_in_the_same_second_both_succeed() throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var answer : threads.invokeAll(List.of(
                    answer(family.mother(), Preference.VIDEO, together),
                    answer(family.father(), Preference.IN_PERSON, together)))) {
                answer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(wish(family.mother()).preference()).isEqualTo(Preference.VIDEO);
        assertThat(wish(family.father()).preference()).isEqualTo(Preference.IN_PERSON);
    }

    @Test
    void without_a_link_there_is_nothing_to_see() throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get("/f/meeting/answer/way"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(401);
    }

    private Callable<Void> answer(PersonId who, Preference wish, CyclicBarrier together) {
        return () -> {
            together.await();
            answering.byFamily(family.visit(who), List.of(ChosenWay.of(wish)));
            return null;
        };
    }

    private void sayPrivateThings() throws Exception {
        mother.send("way", "way", "RING");
        mother.send(
                "ring",
                "when",
                "before half past two",
                "sayToOthers",
                "say you are the library",
                "number",
                "01632 960077");
        mother.send("way", "way", "VIDEO");
        mother.send("joining", "privateAndSafe", "NO");
        mother.send("apart", "who", "Uncle Maximilian");
    }

    private String staffPage() throws Exception {
        return WorkerBrowser.page(mvc, wish(family.mother()).ask(), family.signedInWorker())
                .getContentAsString();
    }

    private WishView wish(PersonId who) {
        return wishes.of(family.meeting().id()).stream()
                .filter(wish -> wish.person().equals(who))
                .findFirst()
                .orElseThrow();
    }
}
