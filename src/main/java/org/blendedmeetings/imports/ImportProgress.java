package org.blendedmeetings.imports;

import java.time.Instant;

/** How far the applying of an import has come, in children. */
public record ImportProgress(int done, int total, Instant seenAt) {
    static final ImportProgress NONE = new ImportProgress(0, 0, null);
}
