package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.people.NewFamily;
import org.blendedmeetings.shared.Refused;

/**
 * A home somebody lives in.
 *
 * @param household one that is known, or null
 * @param homeName  as staff call one that is not: "With dad"
 * @param main      they live there most of the time
 */
record HomeForm(UUID household, String homeName, String homeAddress, Boolean homeSecret, Boolean main) {

    HomeForm {
        homeSecret = Boolean.TRUE.equals(homeSecret);
        main = Boolean.TRUE.equals(main);
    }

    static HomeForm empty() {
        return new HomeForm(null, null, null, false, true);
    }

    /** A home that was typed in; null where none was. */
    static NewFamily.NewHome home(String name, String address, boolean secret) {
        var nothing = (name == null || name.isBlank()) && (address == null || address.isBlank());
        if (nothing) {
            return null;
        }
        if (name == null || name.isBlank()) {
            throw Refused.invalid("homeName", "Give the home a name, like With dad.");
        }
        if (address != null && address.length() > 500) {
            throw Refused.invalid("homeAddress", "Enter the postal address, in up to 500 characters.");
        }
        return new NewFamily.NewHome(name, address == null || address.isBlank() ? null : address.strip(), secret);
    }
}
