package org.blendedmeetings.preference.web;

import org.blendedmeetings.preference.Audience;

/** What can be ticked on the page about help. */
enum Need {
    LARGE_PRINT,
    EASY_READ,
    TRAVEL,
    CHILDCARE,
    DEVICE,
    PRIVATE_ROOM,
    RING_WITH_INTERPRETER;

    private static final Need[] FOR_CHILDREN = {LARGE_PRINT, EASY_READ, TRAVEL, DEVICE, PRIVATE_ROOM};

    static Need[] of(Audience audience) {
        return audience == Audience.ADULT ? values() : FOR_CHILDREN;
    }
}
