package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.CHAIR;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A parent asks for a screen at an initial child protection conference: the head of service alone may give it. */
@BrowserTest
class ConferenceTest {
    private static final String OWN_WORDS = "I wrote it all down. Please read it before you talk about me.";

    private Scene scene;
    private Walk walk;
    private Family family;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        walk = scene.walk(Visitor::onAPhone);
        family = scene.stage().aFamily(CHAIR, SOCIAL_WORKER);
    }

    @Test
    void a_screen_at_an_initial_conference_needs_the_head_of_service_and_a_reason() {
        var reference =
                walk.ask(family, "Initial child protection conference", "20 11 2026", "by 11 December, guidance");
        scene.goesOn();
        walk.answer("/sandbox/mailboxes/" + family.parentEmail(), "Everyone joins on a screen");
        walk.answer("/sandbox/phones/" + family.childPhone(), "I will write what I want to say", OWN_WORDS);
        scene.goesOn();
        assertNotForTheChair();
        decide();
        scene.goesOn();
        walk.book(family, reference);
        scene.goesOn();
        assertInvited(reference);
    }

    private void assertNotForTheChair() {
        try (var chair = walk.signedIn(family.the(CHAIR))) {
            chair.open("/decisions");
            assertThat(chair.reads()).doesNotContain(family.child());
        }
    }

    private void decide() {
        try (var head = walk.signedIn(family.headOfService())) {
            head.open("/decisions");
            head.press(LINK, family.child());
            assertThat(head.reads())
                    .containsSubsequence(
                            "In their own words", OWN_WORDS, "What each person asked for", "Maren", "video");
            head.chooseFirst("option");
            head.press(BUTTON, "Decide");
            assertThat(head.reads()).contains("There is a problem");
            head.chooseFirst("option");
            head.select("Reason", "This one adult is abroad or in prison");
            head.write("In your own words", "She is in hospital in Leeds until the new year and cannot travel.");
            head.press(BUTTON, "Decide");
            assertThat(head.reads()).contains("Decided. Booking goes on.");
        }
    }

    private void assertInvited(String reference) {
        try (var reader = walk.anybody()) {
            reader.open("/sandbox/mailboxes/" + family.mailboxOf(CHAIR));
            assertThat(reader.reads())
                    .contains("Meeting - ref " + reference)
                    .doesNotContain(family.child(), "protection");
            reader.open("/sandbox/mailboxes/" + family.parentEmail());
            assertThat(reader.reads()).doesNotContain("protection", "Juniper", "hospital");
        }
    }
}
