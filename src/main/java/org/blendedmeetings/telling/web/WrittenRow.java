package org.blendedmeetings.telling.web;

import java.time.LocalDateTime;
import org.blendedmeetings.telling.ToldAccount;
import org.blendedmeetings.timescale.London;

/**
 * The written sentence as the page shows it once it was confirmed, in London time.
 *
 * @param sentAt null while it waits, or did not arrive
 */
record WrittenRow(ToldAccount.WrittenAccount of, LocalDateTime confirmedAt, LocalDateTime sentAt) {

    /** Null while nobody has confirmed it. */
    static WrittenRow of(ToldAccount told) {
        var written = told.written();
        return written == null
                ? null
                : new WrittenRow(
                        written,
                        London.timeOf(written.confirmedAt()),
                        written.sentAt() == null ? null : London.timeOf(written.sentAt()));
    }
}
