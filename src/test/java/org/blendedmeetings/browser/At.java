package org.blendedmeetings.browser;

import java.util.function.Function;

/** The ways a journey is taken: by keyboard, with each page looked at wide and narrow; and on a phone without scripts. */
enum At {
    ANY_WIDTH(Visitor::atAnyWidth),
    AN_OLD_PHONE(Visitor::onAnOldPhone);

    private final Function<String, Visitor> way;

    At(Function<String, Visitor> way) {
        this.way = way;
    }

    Walk walk(String address) {
        return new Walk(way, address);
    }
}
