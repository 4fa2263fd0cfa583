package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.HEALTH_VISITOR;
import static org.blendedmeetings.people.ProfessionalRole.POLICE;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;
import static org.blendedmeetings.people.ProfessionalRole.TEAM_MANAGER;

import java.time.Duration;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.notify.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A strategy discussion: professionals only, and nothing whatsoever reaches a family. */
@BrowserTest
class StrategyTest {
    private Scene scene;
    private Walk walk;
    private Family family;

    @Autowired
    Sandbox sandbox;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        walk = scene.walk(Visitor::onAnOldPhone);
        family = scene.stage().aFamily(TEAM_MANAGER, SOCIAL_WORKER, POLICE, HEALTH_VISITOR);
    }

    @Test
    void professionals_meet_the_outcome_is_recorded_and_the_family_hears_nothing() {
        var reference = walk.ask(family, "Strategy discussion", "20 11 2026", "by 25 November, guidance");
        scene.goesOn();
        walk.book(family, reference);
        scene.goesOn();
        assertThat(sandbox.mail().to(family.mailboxOf(POLICE))).hasSize(1);
        scene.goesOnAfter(Duration.ofDays(3));
        record(reference);
        scene.goesOn();
        assertTheFamilyHeardNothing();
    }

    private void record(String reference) {
        try (var manager = walk.signedIn(family.the(TEAM_MANAGER))) {
            manager.open("/meetings/" + reference);
            manager.press(LINK, "Record the outcome");
            manager.choose("It was held, and is completed");
            manager.select(family.the(POLICE) + ", police, Council", "by phone");
            manager.press(BUTTON, "Save the outcome");
            assertThat(manager.reads())
                    .contains("The outcome is recorded", "was by phone", "was on a screen")
                    .containsSubsequence("What comes next", "Initial child protection conference", "by ");
        }
    }

    private void assertTheFamilyHeardNothing() {
        assertThat(sandbox.mail().to(family.parentEmail())).isEmpty();
        assertThat(sandbox.notifications())
                .extracting(Notification::to)
                .noneMatch(to -> to.equals(family.parentEmail())
                        || to.endsWith(family.childPhone().substring(1)));
    }
}
