package org.blendedmeetings.preference.web;

import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.ShownAnswer;

/** Joining from where somebody is. Whether that is private and safe is never filled in from before. */
record JoiningForm(Known privateAndSafe, DigitalAccess access) {

    static JoiningForm of(ShownAnswer answer) {
        return new JoiningForm(null, answer.access() == DigitalAccess.UNKNOWN ? null : answer.access());
    }

    Joining step() {
        return new Joining(privateAndSafe, access);
    }
}
