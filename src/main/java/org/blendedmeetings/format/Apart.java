package org.blendedmeetings.format;

import java.util.UUID;

/** Two people who must not meet; participants' ids. */
public record Apart(UUID one, UUID other) {

    boolean keeps(UUID a, UUID b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
}
