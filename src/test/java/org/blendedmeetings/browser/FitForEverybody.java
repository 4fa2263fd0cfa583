package org.blendedmeetings.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What holds for every page opened: it is no error, nothing is wider than the screen, axe finds nothing (WCAG 2.2 AA). */
final class FitForEverybody {
    private static final int NARROW = 320;
    private static final String TOO_WIDE =
            "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth";

    private static final String TICKED_UNSEEN =
            "() => [...document.querySelectorAll('.govuk-checkboxes__input:checked')]"
                    + ".filter(box => getComputedStyle(box.labels[0], '::after').opacity !== '1').length";

    private FitForEverybody() {}

    /** As wide as it is, and on a narrow screen. */
    static void checkWideAndNarrow(Page page) {
        check(page, true);
        var wide = page.viewportSize();
        page.setViewportSize(NARROW, wide.height);
        check(page, true);
        page.setViewportSize(wide.width, wide.height);
    }

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
            assertThat(Axe.violations(page)).as("axe on " + page.url()).isEmpty();
        }
    }
}
