package org.blendedmeetings.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Works a page with a pointer or a finger. */
class PointerHand implements Hand {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator radio) {
        radio.check(new Locator.CheckOptions().setForce(true));
    }

    @Override
    public void tick(Locator box) {
        box.click(new Locator.ClickOptions().setForce(true));
    }

    @Override
    public void select(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }
}
