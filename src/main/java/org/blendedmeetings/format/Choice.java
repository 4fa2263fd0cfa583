package org.blendedmeetings.format;

import java.util.Set;
import java.util.UUID;

/**
 * What an approver chose.
 *
 * @param option  key of an {@link Option}
 * @param refused participants whose waiting wish they do not give; for {@link Option#AS_ASKED}
 */
public record Choice(String option, Set<UUID> refused) {

    public static Choice asAsked() {
        return new Choice(Option.AS_ASKED, Set.of());
    }

    public static Choice of(String option) {
        return new Choice(option, Set.of());
    }
}
