package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.CHAIR;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.LocalDate;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Business support enter a day nobody works, see what moves first, and take it back: by keyboard, and without scripts. */
@BrowserTest
@ExtendWith(NoDaysEntered.class)
class ClosureDaysTest {
    private Scene scene;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_royal_day_is_entered_and_taken_back(At at) {
        var walk = scene.walk(at);
        var family = scene.stage().aFamily(CHAIR, SOCIAL_WORKER);
        var meeting = scene.off().askedFor(family, "ICPC", LocalDate.of(2026, 11, 20));
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.press(LINK, "Closure days");
            assertThat(clerk.reads()).contains("Friday 25 December 2026", "Nobody has entered a day");
            clerk.choose("Bank holiday");
            clerk.write("Day, or the first of several", "1 12 2026");
            clerk.press(BUTTON, "Show what moves");
            assertThat(clerk.reads()).contains("There is a problem", "Say what the day is called");
            clerk.write("What is it called?", "A royal day");
            clerk.press(BUTTON, "Show what moves");
            assertThat(clerk.canRead())
                    .contains(
                            "Tuesday 1 December 2026",
                            "ref " + meeting.reference(),
                            "Fri 11 Dec 2026",
                            "Mon 14 Dec 2026");
            clerk.press(BUTTON, "Apply");
            assertThat(clerk.reads()).contains("Entered.", "moved with it", "A royal day");
            clerk.open("/meetings/" + meeting.reference());
            assertThat(clerk.reads()).contains("14 December", "Limit moved with the calendar");
            clerk.open("/calendar/closures");
            clerk.press(LINK, "Take back A royal day");
            assertThat(clerk.canRead()).contains("To be taken back", "Mon 14 Dec 2026", "Fri 11 Dec 2026");
            clerk.press(BUTTON, "Apply");
            assertThat(clerk.reads()).contains("Taken back.", "Nobody has entered a day");
        }
    }
}
