package org.blendedmeetings.people.web;

import java.time.LocalDate;
import org.blendedmeetings.people.ViolenceGround;

/** Who said that there is a risk of violence, from when, and what happened. */
record ViolenceForm(String saidBy, LocalDate since, String words) {
    static ViolenceForm empty() {
        return new ViolenceForm(null, null, null);
    }

    ViolenceGround ground() {
        return new ViolenceGround(saidBy, since, words);
    }
}
