package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The clocks of a child: what begins, hurries and ends them, and a task that is done and put right. */
@BrowserTest
class ClocksTest {
    private Scene scene;
    private Family family;

    @BeforeEach
    void a_family(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily();
    }

    @ParameterizedTest
    @EnumSource
    void what_begins_hurries_and_ends_a_clock_is_taken_down(At at) {
        try (var clerk = scene.walk(at).signedIn(family.clerk())) {
            clocksOf(family, clerk);
            assertThat(clerk.reads()).contains("What falls due", "no clock runs for this child");

            clerk.press(LINK, "Something began");
            clerk.choose("In our care: became looked after");
            clerk.press(BUTTON, "Save, and see what is due");
            assertThat(clerk.reads()).contains("Give the day");
            clerk.write("On which day?", "16 11 2026");
            clerk.press(BUTTON, "Save, and see what is due");
            assertThat(clerk.reads()).contains("First child-in-care review", "within 20 working days", "law");

            clerk.press(BUTTON, "The reviewing officer asks for it");
            assertThat(clerk.reads()).contains("The next review is brought forward", "Early child-in-care review");

            clerk.press(LINK, "It has ended");
            clerk.write("On which day?", "20 11 2026");
            clerk.write("Why, if that is worth a word", "Moved to another council");
            clerk.press(BUTTON, "Save");
            assertThat(clerk.reads()).contains("no clock runs for this child", "left care on 20 November 2026");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_task_is_recorded_as_done_and_put_right(At at) {
        try (var clerk = scene.walk(at).signedIn(family.clerk())) {
            clocksOf(family, clerk);
            clerk.press(LINK, "Something began");
            clerk.choose("Eligible for leaving-care help: turned 16, or became eligible later");
            clerk.write("On which day?", "1 9 2026");
            clerk.press(BUTTON, "Save, and see what is due");

            clerk.press(LINK, "Record that it was done");
            clerk.press(BUTTON, "It was done");
            assertThat(clerk.reads()).contains("Give the day");
            clerk.write("On which day?", "20 11 2026");
            clerk.press(BUTTON, "It was done");
            assertThat(clerk.reads()).contains("It is recorded as done", "Pathway needs assessment, 20 November 2026");

            clerk.press(LINK, "Put right");
            clerk.press(BUTTON, "It was not done");
            assertThat(clerk.reads()).contains("Its clock runs again", "Record that it was done");
        }
    }

    private static void clocksOf(Family family, Visitor clerk) {
        clerk.press(LINK, "Ask for a meeting");
        clerk.write("Whom is it about?", family.surname());
        clerk.press(BUTTON, "Find");
        clerk.press(LINK, "What falls due for " + family.child());
    }
}
