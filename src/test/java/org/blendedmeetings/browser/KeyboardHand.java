package org.blendedmeetings.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Works a page with Tab, arrows, Space and Enter; what cannot be reached so is a fault of the page. */
class KeyboardHand implements Hand {
    private static final int MOST_STOPS = 250;
    private static final int MOST_CHOICES = 30;
    private static final String HAS_FOCUS = "element => element === document.activeElement";

    private final Page page;

    KeyboardHand(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        tabTo(target);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        tabTo(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Tab stops at a group of radio buttons once; arrows move inside it. */
    @Override
    public void choose(Locator radio) {
        var name = radio.getAttribute("name");
        var group = "element => document.activeElement.name === '" + name + "'";
        for (var stop = 0; stop < MOST_STOPS && !is(radio, group); stop++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        for (var step = 0; step < MOST_CHOICES && !is(radio, HAS_FOCUS); step++) {
            page.keyboard().press("ArrowDown");
        }
        if (!radio.isChecked()) {
            throw new AssertionError("The keyboard does not reach " + radio);
        }
    }

    private void tabTo(Locator target) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (is(target, HAS_FOCUS)) {
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
