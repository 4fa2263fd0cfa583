package org.blendedmeetings.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an entry for every audited event, in the transaction that published it: both are kept or neither is. */
@Component
class AuditTrail {
    private final EntityManager entries;
    private final Clock clock;

    AuditTrail(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Audited event) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.persist(AuditEntry.of(Ids.next(), now, event.change()));
    }
}
