package org.blendedmeetings.preference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.blendedmeetings.preference.ContactTried;
import org.blendedmeetings.preference.Tried;

/** What a worker did to reach somebody. */
record TriedForm(
        @NotNull(message = "{asks.how.required}") Tried how,
        @NotNull(message = "{asks.on.required}") LocalDate on,
        @NotBlank(message = "{asks.what.required}") String what) {

    static TriedForm empty() {
        return new TriedForm(null, null, null);
    }

    ContactTried contact() {
        return new ContactTried(how, on, what);
    }
}
