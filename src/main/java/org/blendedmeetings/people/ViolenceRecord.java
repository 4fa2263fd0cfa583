package org.blendedmeetings.people;

import java.util.UUID;

/**
 * That there is or was a risk of violence from somebody: for staff with the safety duty only.
 *
 * @param over null while it holds
 */
public record ViolenceRecord(UUID id, ViolenceGround ground, RecordedBy recorded, Over over) {
    public boolean holds() {
        return over == null;
    }
}
