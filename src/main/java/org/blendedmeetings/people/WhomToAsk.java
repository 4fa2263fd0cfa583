package org.blendedmeetings.people;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;

/** Says who can name a member of staff for a restricted record: their own manager, by name where we know them. */
@Component
class WhomToAsk {
    private final Professionals professionals;

    WhomToAsk(Professionals professionals) {
        this.professionals = professionals;
    }

    String of(SignedIn reader) {
        if (reader.is(Role.HEAD_OF_SERVICE) || reader.is(Role.SERVICE_MANAGER) || reader.is(Role.MANAGER)) {
            return "Nobody names themselves: ask another manager or an administrator to name you.";
        }
        return professionals
                .findById(reader.professional())
                .map(own -> own.view().manager())
                .flatMap(manager -> professionals.findById(manager.value()))
                .map(manager -> "Ask your manager, " + manager.name() + ", to name you.")
                .orElse("Ask a manager or an administrator to name you.");
    }
}
