package org.blendedmeetings.preference.web;

import org.blendedmeetings.preference.WithMe;

/** Whom somebody wants with them. */
record WithForm(String who) {
    WithMe step() {
        return new WithMe(who);
    }
}
