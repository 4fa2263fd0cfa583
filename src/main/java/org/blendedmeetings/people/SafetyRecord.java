package org.blendedmeetings.people;

import java.util.UUID;

/**
 * What was recorded of one person's safety from another: for staff with the safety duty only.
 *
 * @param matter the same through every account of one danger
 * @param id     of this account
 * @param over   null while it holds
 */
public record SafetyRecord(UUID matter, UUID id, AtRisk pair, SafetyAccount account, RecordedBy recorded, Over over) {
    public boolean holds() {
        return over == null;
    }
}
