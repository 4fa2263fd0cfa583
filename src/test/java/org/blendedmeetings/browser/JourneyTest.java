package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A later child-in-care review, from a request to an invitation, as business support, the family and the IRO see it. */
@BrowserTest
class JourneyTest {
    private Scene scene;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @Test
    void a_later_review_is_arranged_with_the_keyboard_alone() {
        arrange(Visitor::atADesk);
    }

    @Test
    void the_same_review_is_arranged_at_320_pixels_without_scripts() {
        arrange(Visitor::onAnOldPhone);
    }

    private void arrange(Function<String, Visitor> way) {
        var walk = scene.walk(way);
        var family = scene.stage().aFamily(IRO, SOCIAL_WORKER);
        var reference = walk.ask(family, "Child-in-care review", "18 6 2026", "by 18 December, law");
        scene.goesOn();
        walk.answer("/sandbox/mailboxes/" + family.parentEmail(), "Everyone meets in the same room");
        walk.answer("/sandbox/phones/" + family.childPhone(), "On a screen");
        scene.goesOn();
        confirm(walk, family);
        scene.goesOn();
        walk.book(family, reference);
        scene.goesOn();
        assertInvited(walk, family, reference);
    }

    private static void confirm(Walk walk, Family family) {
        try (var iro = walk.signedIn(family.the(IRO))) {
            assertThat(iro.reads()).contains("As asked").contains(family.child());
            iro.press(LINK, "Open " + family.child());
            iro.press(BUTTON, "As asked");
            assertThat(iro.reads()).doesNotContain("problem");
        }
    }

    private static void assertInvited(Walk walk, Family family, String reference) {
        try (var reader = walk.anybody()) {
            reader.open("/sandbox/mailboxes/" + family.mailboxOf(IRO));
            assertThat(reader.reads()).contains("Meeting - ref " + reference).doesNotContain(family.child());
            reader.open("/sandbox/mailboxes/" + family.parentEmail());
            assertThat(reader.reads()).doesNotContain("review").doesNotContain("Juniper");
        }
    }
}
