package org.blendedmeetings.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Works a page with Tab, arrows, Space and Enter; what cannot be reached so is a fault of the page. */
class KeyboardHand implements Hand {
    private static final int MOST_STOPS = 250;
    private static final int MOST_CHOICES = 100;
    private static final String HAS_FOCUS = "element => element === document.activeElement";
    private static final String IN_FOCUSED_GROUP =
            "radio => document.activeElement.type === 'radio' && document.activeElement.name === radio.name";
    private static final String CHOSEN = "list => list.selectedOptions[0].label";

    private final Page page;

    KeyboardHand(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        tabTo(target, HAS_FOCUS);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        tabTo(field, HAS_FOCUS);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Tab stops at a group of radio buttons once; arrows move inside it. */
    @Override
    public void choose(Locator radio) {
        tabTo(radio, IN_FOCUSED_GROUP);
        page.keyboard().press("Space");
        for (var step = 0; step < MOST_CHOICES && !is(radio, HAS_FOCUS); step++) {
            page.keyboard().press("ArrowDown");
        }
        if (!radio.isChecked()) {
            throw new AssertionError("The keyboard does not reach " + radio);
        }
    }

    @Override
    public void tick(Locator box) {
        tabTo(box, HAS_FOCUS);
        page.keyboard().press("Space");
    }

    @Override
    public void select(Locator list, String option) {
        tabTo(list, HAS_FOCUS);
        page.keyboard().press("Home");
        for (var step = 0; step < MOST_CHOICES && !option.equals(list.evaluate(CHOSEN)); step++) {
            page.keyboard().press("ArrowDown");
        }
        if (!option.equals(list.evaluate(CHOSEN))) {
            throw new AssertionError("The keyboard does not reach " + option);
        }
    }

    /** Looks for it once: to find it by what it is called anew at every stop takes most of a test's time. */
    private void tabTo(Locator target, String reached) {
        var element = target.elementHandle();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) element.evaluate(reached)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    private static boolean is(Locator target, String question) {
        return (Boolean) target.evaluate(question);
    }
}
