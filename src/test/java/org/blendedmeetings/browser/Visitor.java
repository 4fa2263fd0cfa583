package org.blendedmeetings.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** Somebody at a screen: opens pages, presses what they read; each page they see must be fit for everybody. */
class Visitor implements AutoCloseable {
    private final BrowserContext window;
    private final Page page;
    private final Hand hand;
    private final String address;
    private final Consumer<Page> look;

    private Visitor(BrowserContext window, String address, Consumer<Page> look, boolean keyboard) {
        this.window = window;
        this.page = window.newPage();
        this.hand = keyboard ? new KeyboardHand(page) : new PointerHand();
        this.address = address;
        this.look = look;
    }

    /** At a desk, with the keyboard alone. */
    static Visitor atADesk(String address) {
        return new Visitor(Chromium.window(1280, true), address, Visitor::asItIs, true);
    }

    /** At a desk, with the keyboard alone; each page is looked at on a narrow screen too. */
    static Visitor atAnyWidth(String address) {
        return new Visitor(Chromium.window(1280, true), address, FitForEverybody::checkWideAndNarrow, true);
    }

    /** On a narrow phone. */
    static Visitor onAPhone(String address) {
        return new Visitor(Chromium.window(320, true), address, Visitor::asItIs, false);
    }

    /** On a narrow phone whose scripts do not run. */
    static Visitor onAnOldPhone(String address) {
        return new Visitor(Chromium.window(320, false), address, page -> FitForEverybody.check(page, false), false);
    }

    void open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        look();
    }

    void press(AriaRole role, String name) {
        page.waitForNavigation(() -> hand.press(one(role, name)));
        look();
    }

    /** Opens what is folded away. */
    void unfold(String summary) {
        hand.press(page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)));
    }

    void write(String label, String text) {
        hand.write(labelled(label), text);
    }

    /** A text box that several labels name, by its own name. */
    void writeInto(String field, String text) {
        hand.write(page.locator("textarea[name='" + field + "'], input[name='" + field + "']"), text);
    }

    void choose(String label) {
        hand.choose(labelled(label));
    }

    /** The first of a group of radio buttons: the best of what is suggested. */
    void chooseFirst(String field) {
        hand.choose(page.locator("input[type='radio'][name='" + field + "']").first());
    }

    /** Ticks a box whose label begins so, or unticks it. */
    void tick(String label) {
        hand.tick(one(AriaRole.CHECKBOX, label));
    }

    void select(String label, String option) {
        hand.select(labelled(label), option);
    }

    boolean sees(AriaRole role, String name) {
        return one(role, name).count() > 0;
    }

    String reads() {
        return page.locator("main").innerText();
    }

    /** With what is folded away. */
    String canRead() {
        return page.locator("main").textContent();
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

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator one(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    private void look() {
        look.accept(page);
    }

    private static void asItIs(Page page) {
        FitForEverybody.check(page, true);
    }

    @Override
    public void close() {
        window.close();
    }
}
