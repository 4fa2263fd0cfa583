package org.blendedmeetings.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What holds for every page opened: it is no error, nothing is wider than the screen, axe finds nothing (WCAG 2.2 AA). */
final class FitForEverybody {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String TOO_WIDE =
            "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth";

    private static final String TICKED_UNSEEN =
            "() => [...document.querySelectorAll('.govuk-checkboxes__input:checked')]"
                    + ".filter(box => getComputedStyle(box.labels[0], '::after').opacity !== '1').length";

    private FitForEverybody() {}

    /** @param javaScript axe needs it */
    static void check(Page page, boolean javaScript) {
        assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
        assertThat((Integer) page.evaluate(TOO_WIDE))
                .as("pixels beyond the screen on " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat((Integer) page.evaluate(TICKED_UNSEEN))
                .as("ticked boxes that look empty on " + page.url())
                .isZero();
        if (javaScript) {
            // in one go: the other mode opens a window for every page
            var found = new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withTags(WCAG_22_AA)
                    .analyze()
                    .getViolations();
            assertThat(found)
                    .as("axe on " + page.url())
                    .extracting(each -> each.getId() + ": " + each.getNodes())
                    .isEmpty();
        }
    }
}
