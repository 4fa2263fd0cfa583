package org.blendedmeetings.reporting;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Somebody downloaded a file about many children. */
public record FileTaken(SignedIn by, StatutoryFile file, Days days, boolean restrictedToo) implements Audited {

    @Override
    public Change change() {
        var what = "Downloaded " + file.fileName() + " from " + days.from() + " to " + days.to()
                + (restrictedToo ? ", restricted records too" : ", without restricted records");
        return Change.open(by.actor(), by.professional(), null, what, null, null, null);
    }
}
