package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A wish is not met: the IRO rings, looks at what will be read and sends it; the girl's phone holds the one sentence. */
@BrowserTest
class TellingJourneyTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 24);
    private static final String SENTENCE = "We have arranged the meeting this way. Ring ";

    private Scene scene;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @ParameterizedTest
    @EnumSource
    void rung_looked_at_and_sent(At at) {
        var walk = scene.walk(at);
        var family = scene.stage().aFamily(IRO, SOCIAL_WORKER);
        var meeting = scene.off().askedFor(family, "CLA_REVIEW_N", LAST);
        scene.says().everybodyWishesVideoFromARoomOnLoan(meeting);
        try (var iro = walk.signedIn(family.the(IRO))) {
            decideForTheRoom(iro, family);
            iro.press(LINK, "To tell");
            iro.press(LINK, "Tell Juniper");
            assertThat(iro.reads()).contains("video", "In the room", "Decided by " + family.the(IRO), "What to say");
            iro.choose("Yes");
            iro.press(BUTTON, "Record the call");
            assertThat(iro.reads()).contains("There is a problem", "Write in short what was said and agreed.");
            iro.choose("Yes");
            iro.write("What was said and agreed, in short", "She comes, and sits with her friend first.");
            iro.press(BUTTON, "Record the call");
            assertThat(iro.reads()).contains("The call is recorded.", "sits with her friend first");
            iro.press(BUTTON, "See what Juniper will read");
            assertThat(iro.reads()).contains("The message", SENTENCE, "You can have an advocate", "ask for their boss");
            iro.press(LINK, "See it in the frame of their page");
            iro.page().goBack();
            iro.press(BUTTON, "Send it");
            assertThat(iro.reads()).contains("Done. What they read is kept here.");
        }
        scene.goesOn();
        assertRead(walk, family);
    }

    private void decideForTheRoom(Visitor iro, Family family) {
        iro.open("/decisions");
        iro.press(LINK, family.child());
        iro.press(BUTTON, "A private room at a hub, school or library for " + family.child());
        assertThat(iro.reads())
                .contains("A private room at a hub, school or library: asked for on 23 November 2026 by");
        iro.choose("Everyone in one room");
        iro.select("Reason", "The chair's decision about this meeting");
        iro.write("In your own words", "We have not met since the summer, and the plan changes.");
        iro.press(BUTTON, "Decide");
        assertThat(iro.reads()).contains("Decided. Booking goes on.");
    }

    private static void assertRead(Walk walk, Family family) {
        try (var girl = walk.anybody()) {
            girl.open("/sandbox/phones/" + family.childPhone());
            assertThat(girl.reads()).contains(SENTENCE).doesNotContain("Juniper", "review");
            girl.open(girl.page().locator("a[href*='/f/']").first().getAttribute("href"));
            girl.press(BUTTON, "Continue");
            assertThat(girl.reads())
                    .contains(SENTENCE, "Somebody on your side", "If you do not like this")
                    .doesNotContain("Maren", "chair's decision", "since the summer");
        }
    }
}
