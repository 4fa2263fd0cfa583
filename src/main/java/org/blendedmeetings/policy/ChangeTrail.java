package org.blendedmeetings.policy;

import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what happens to a change of the policy, for its history and the audit trail. */
@Component
class ChangeTrail {
    private final ApplicationEventPublisher events;

    ChangeTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(ChangeView change, SignedIn who, String what, String why) {
        tell(change, who, what, null, why);
    }

    void tell(ChangeView change, SignedIn who, String what, String after, String why) {
        events.publishEvent(
                new PolicyChanged(change.id(), Change.open(who.actor(), change.id(), null, what, null, after, why)));
    }

    /** Which rows a change touches: "D1-06, D2-12a". */
    static String rows(ChangeView change) {
        return change.edits().stream()
                .map(PolicyEdit::policyRow)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
