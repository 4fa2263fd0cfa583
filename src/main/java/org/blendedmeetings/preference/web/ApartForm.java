package org.blendedmeetings.preference.web;

import org.blendedmeetings.preference.NotThere;

/** Who should not be there. */
record ApartForm(String who) {
    NotThere step() {
        return new NotThere(who);
    }
}
