package org.blendedmeetings.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody at a screen: opens pages, presses what they read, and looks at whether each page is fit for everybody. */
class Visitor implements AutoCloseable {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext window;
    private final Page page;
    private final Hand hand;
    private final String address;
    private final boolean javaScript;

    private Visitor(BrowserContext window, String address, boolean javaScript, boolean keyboard) {
        this.window = window;
        this.page = window.newPage();
        this.hand = keyboard ? new KeyboardHand(page) : new PointerHand();
        this.address = address;
        this.javaScript = javaScript;
    }

    /** At a desk, with the keyboard alone. */
    static Visitor atADesk(String address) {
        return new Visitor(Chromium.window(1200, true), address, true, true);
    }

    /** On a narrow phone whose scripts do not run. */
    static Visitor onAnOldPhone(String address) {
        return new Visitor(Chromium.window(320, false), address, false, false);
    }

    void open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        look();
    }

    void press(AriaRole role, String name) {
        page.waitForNavigation(() -> hand.press(one(role, name)));
        look();
    }

    void write(String label, String text) {
        hand.write(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), text);
    }

    void choose(String label) {
        hand.choose(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    /** The best of what is suggested; ticked directly, for arrows in this long group were not steady. */
    void chooseFirst(String field) {
        page.locator("input[name='" + field + "']").first().check(new Locator.CheckOptions().setForce(true));
    }

    void select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    boolean sees(AriaRole role, String name) {
        return one(role, name).count() > 0;
    }

    String reads() {
        return page.locator("main").innerText();
    }

    String title() {
        return page.title();
    }

    String path() {
        return page.url().replace(address, "");
    }

    Page page() {
        return page;
    }

    private Locator one(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** No error page, nothing wider than the screen, and no axe violation (axe needs scripts). */
    private void look() {
        assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
        var tooWide = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide).as("pixels beyond the screen on " + page.url()).isLessThanOrEqualTo(0);
        if (javaScript) {
            var found = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
            assertThat(found)
                    .as("axe on " + page.url())
                    .extracting(each -> each.getId() + ": " + each.getNodes())
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
