package org.blendedmeetings.browser;

import com.microsoft.playwright.Locator;

/** How a person works a page: with a pointer, or with the keyboard alone. */
interface Hand {

    /** Presses a link or button. */
    void press(Locator target);

    void write(Locator field, String text);

    /** Chooses a radio button. */
    void choose(Locator radio);

    /** Ticks a box, or unticks it. */
    void tick(Locator box);

    /** Chooses from a list by the words that are read there. */
    void select(Locator list, String option);
}
