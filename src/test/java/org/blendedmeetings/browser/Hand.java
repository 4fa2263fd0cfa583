package org.blendedmeetings.browser;

import com.microsoft.playwright.Locator;

/** How a person works a page: with a pointer, or with the keyboard alone. */
interface Hand {

    /** Presses a link or button. */
    void press(Locator target);

    void write(Locator field, String text);

    /** Chooses a radio button. */
    void choose(Locator radio);
}
