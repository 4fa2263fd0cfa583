package org.blendedmeetings.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail. The page that shows it leaves out sensitive entries for staff without the safety duty. */
@Component
public class Trail {
    private final AuditEntries entries;

    Trail(AuditEntries entries) {
        this.entries = entries;
    }

    /** What happened to this row, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(UUID subject) {
        return entries.findBySubjectOrderByAtAscIdAsc(subject).stream()
                .map(AuditEntry::view)
                .toList();
    }

    /** Everything that concerns this child, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> ofChild(UUID child) {
        return entries.findByChildOrderByAtAscIdAsc(child).stream()
                .map(AuditEntry::view)
                .toList();
    }
}
