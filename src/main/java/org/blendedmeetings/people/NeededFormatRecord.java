package org.blendedmeetings.people;

import java.util.UUID;

/**
 * How somebody needs or needed to take part: for those who arrange their meetings.
 *
 * @param over null while it holds
 */
public record NeededFormatRecord(UUID id, NeededFormat needed, RecordedBy recorded, Over over) {
    public boolean holds() {
        return over == null;
    }
}
