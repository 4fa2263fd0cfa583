package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.HEALTH_VISITOR;
import static org.blendedmeetings.people.ProfessionalRole.POLICE;
import static org.blendedmeetings.people.ProfessionalRole.TEAM_MANAGER;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Other words are offered while a note is written, and after it where scripts do not run. */
@BrowserTest
class OtherWordsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final String BESIDE = "#why-words p";

    private Scene scene;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @Test
    void while_it_is_written_beside_the_field() {
        var walk = scene.walk(Visitor::onAPhone);
        var family = scene.stage().aFamily(TEAM_MANAGER, POLICE, HEALTH_VISITOR);
        var meeting = scene.off().askedFor(family, "STRATEGY", FRIDAY);
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + meeting.reference());
            clerk.unfold("Withdraw this meeting");
            var beside = clerk.page().locator(BESIDE);
            clerk.write("Why", "Just in case: Mum failed to respond");
            beside.waitFor();
            assertThat(beside.allInnerTexts())
                    .singleElement()
                    .asString()
                    .startsWith("You wrote “failed to respond”. You could write: \"no reply yet\"");
            FitForEverybody.check(clerk.page(), true);
            clerk.write("Why", "No reply yet; rang on Friday");
            clerk.page().waitForCondition(() -> beside.count() == 0);
            clerk.press(BUTTON, "Withdraw");
            assertThat(clerk.reads()).contains("The meeting is withdrawn", "No reply yet; rang on Friday");
            assertThat(clerk.page().locator("aside").count()).isZero();
        }
    }

    @Test
    void on_the_next_page_where_scripts_do_not_run_and_never_in_the_way() {
        var walk = scene.walk(Visitor::onAnOldPhone);
        var family = scene.stage().aFamily(TEAM_MANAGER, POLICE, HEALTH_VISITOR);
        var meeting = scene.off().askedFor(family, "STRATEGY", FRIDAY);
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + meeting.reference());
            clerk.unfold("Withdraw this meeting");
            clerk.write("Why", "Mum is hard to engage");
            clerk.press(BUTTON, "Withdraw");
            assertThat(clerk.reads()).contains("The meeting is withdrawn", "Mum is hard to engage");
            assertThat(clerk.page().locator("aside").innerText())
                    .contains("Saved as you wrote it", "You wrote “hard to engage”. You could write:");
            clerk.open("/meetings/" + meeting.reference());
            assertThat(clerk.page().locator("aside").count()).isZero();
        }
    }
}
