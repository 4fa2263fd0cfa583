package org.blendedmeetings.browser;

import com.microsoft.playwright.Locator;

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
}
