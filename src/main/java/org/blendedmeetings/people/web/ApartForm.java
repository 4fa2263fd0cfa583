package org.blendedmeetings.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.ApartGround;

/** From whom somebody must be kept apart, by what, who said so, from when and why. */
record ApartForm(UUID other, ApartBy by, String saidBy, LocalDate since, String reason) {
    static ApartForm empty() {
        return new ApartForm(null, null, null, null, null);
    }

    ApartGround ground() {
        return new ApartGround(by, saidBy, since, reason);
    }
}
