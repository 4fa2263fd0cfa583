package org.blendedmeetings.shared;

import java.util.UUID;

/** Lets what waits for its time happen at once, on a developer's machine: a demonstration cannot sit for five days. */
public interface Waits {

    /**
     * Runs once what waits for the row; in a transaction of nobody's, as its time would.
     *
     * @return false when nothing waits there any more
     */
    boolean over(UUID row);
}
