package org.blendedmeetings.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored trail, to read: entries are added by {@link AuditTrail}, never changed or removed. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    // ids are made in time order, so they settle what happened first within one moment
    List<AuditEntry> findBySubjectOrderByAtAscIdAsc(UUID subject);

    List<AuditEntry> findByChildOrderByAtAscIdAsc(UUID child);
}
