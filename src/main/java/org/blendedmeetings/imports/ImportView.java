package org.blendedmeetings.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.timescale.London;

/**
 * An import as pages and other systems see it.
 *
 * @param fresh   children who are not known yet
 * @param refused rows that are not taken over
 * @param due     how many meetings of each type fall due for the children of the files
 * @param message why the last attempt to apply it stopped, or null
 */
public record ImportView(
        UUID id,
        ImportKind kind,
        ImportStatus status,
        LocalDate asAt,
        String files,
        String receivedBy,
        Instant receivedAt,
        int children,
        int fresh,
        int changed,
        int unchanged,
        int refused,
        Map<String, Integer> due,
        String endedBy,
        Instant endedAt,
        String message,
        ImportProgress progress) {

    /** When the files came, as the council's clocks show it. */
    public LocalDateTime receivedInLondon() {
        return London.timeOf(receivedAt);
    }
}
