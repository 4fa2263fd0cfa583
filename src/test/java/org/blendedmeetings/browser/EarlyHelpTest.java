package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.LEAD_PRACTITIONER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A first contact with early help: video or phone is offered, and nobody has to approve it. */
@BrowserTest
class EarlyHelpTest {
    private Scene scene;
    private Walk walk;
    private Family family;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        walk = scene.walk(Visitor::atADesk);
        family = scene.stage().aFamily(LEAD_PRACTITIONER);
    }

    @Test
    void a_first_talk_is_held_as_the_family_likes_without_anybody_s_leave() {
        var reference = walk.ask(family, "First contact with early help", "20 11 2026", "by 11 December, local");
        scene.goesOn();
        walk.answer("/sandbox/phones/" + family.childPhone(), "On a screen");
        pleaseRing();
        scene.goesOn();
        tellTheWorker();
        scene.goesOn();
        walk.book(family, reference);
        scene.goesOn();
        assertToldAndKept(reference);
    }

    private void pleaseRing() {
        try (var mother = walk.openedLink("/sandbox/mailboxes/" + family.parentEmail())) {
            assertThat(mother.reads()).contains("A first talk can be by video or phone if that is easier.");
            mother.choose("I am not sure, please ring me");
            mother.press(BUTTON, "Continue");
            mother.write("When is it safe to ring you?", "Before 3pm");
            mother.write("If someone else picks up, what can we say?", "Ask for Maren, say nothing else");
            mother.press(BUTTON, "Continue");
            for (var step = 0; step < 12 && !mother.sees(BUTTON, "Send my answer"); step++) {
                mother.press(BUTTON, "Continue");
            }
            mother.press(BUTTON, "Send my answer");
            assertThat(mother.reads()).contains(family.the(LEAD_PRACTITIONER));
        }
    }

    private void tellTheWorker() {
        try (var worker = walk.signedIn(family.the(LEAD_PRACTITIONER))) {
            worker.open("/desk/my-work");
            worker.press(LINK, "Ask Maren");
            assertThat(worker.reads()).contains("Before 3pm", "Ask for Maren, say nothing else");
            worker.write("Who gave the answer?", "Maren herself, on the phone");
            worker.choose("By phone");
            worker.chooseFirst("privateAndSafe");
            worker.press(BUTTON, "Save the answer");
            assertThat(worker.reads())
                    .contains("Said by Maren herself, on the phone", "typed by " + family.the(LEAD_PRACTITIONER));
        }
    }

    /** Nobody was asked to approve: a phone and a screen are hers and her daughter's to choose. */
    private void assertToldAndKept(String reference) {
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + reference);
            assertThat(clerk.reads()).contains("Booked").doesNotContain("Decided by");
        }
    }
}
