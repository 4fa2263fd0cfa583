package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.RecordingPeriods;
import org.blendedmeetings.people.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A reviewing officer takes a review out of Christmas week: by keyboard, without scripts, and by dragging. */
@BrowserTest
class YearTest {
    private Scene scene;
    private Family family;

    @BeforeEach
    void a_child_in_care(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired RecordingPeriods recording,
            @Autowired Directory directory) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily(IRO);
        var child = directory.findChildren(family.surname(), 1).get(0).id();
        recording.begin(child, "CARE", LocalDate.of(2026, 11, 23), Actor.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource
    void a_review_is_moved_to_an_earlier_week(At at) {
        try (var officer = scene.walk(at).signedIn(family.the(IRO))) {
            officer.press(LINK, "The year");
            assertThat(officer.reads()).contains("A year at a glance", "4 working days", "Christmas", "Good Friday");
            officer.press(LINK, "21 December 2026");
            assertThat(officer.reads()).contains("Week of 21 December 2026", family.child());
            officer.press(BUTTON, "Move");
            assertThat(officer.reads()).contains("There is a problem", "Tick at least one meeting to move");
            officer.tick(family.child());
            officer.select("Move the ticked meetings to", week(officer, "30 November 2026"));
            officer.press(BUTTON, "Move");
            assertThat(officer.reads()).contains("One meeting is now planned for the week of 30 November 2026");

            officer.open("/year/2026-11-30");
            officer.press(LINK, "Its weeks of " + family.child());
            assertThat(officer.reads()).contains("planned for it", "the next one will then fall due about");
            officer.select("Move it to", week(officer, "7 December 2026"));
            officer.press(BUTTON, "Move");
            assertThat(officer.reads()).contains("One meeting is now planned for the week of 7 December 2026");
        }
    }

    @Test
    void a_review_is_dragged_to_an_earlier_week() {
        try (var officer = scene.walk(Visitor::atADesk).signedIn(family.the(IRO))) {
            officer.open("/year/2026-12-21");
            var page = officer.page();
            assertThat(page.locator(".bm-weeks").isVisible()).isFalse();
            var row = page.locator("[data-row]").first();
            row.locator("td").nth(1).hover();
            page.mouse().down();
            page.mouse().move(400, 300);
            page.mouse().move(410, 310);
            page.locator(".bm-weeks li", containing("30 November 2026")).hover();
            page.waitForNavigation(() -> page.mouse().up());

            assertThat(officer.reads()).contains("One meeting is now planned for the week of 30 November 2026");
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String week(Visitor officer, String monday) {
        var offered = officer.page().locator("#to option");
        return offered.filter(new Locator.FilterOptions().setHasText(monday + ":"))
                .first()
                .textContent();
    }
}
