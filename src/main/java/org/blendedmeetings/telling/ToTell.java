package org.blendedmeetings.telling;

import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.format.DecisionId;

/**
 * Somebody who is to be told that they do not have what they asked for, for the list of whoever tells them.
 *
 * @param meeting its type, as staff call it
 * @param told    they were told by a voice, and the written sentence is to follow
 * @param failed  why the last message did not arrive, or null
 */
public record ToTell(
        DecisionId decision,
        UUID participant,
        String firstName,
        String meeting,
        String reference,
        Instant due,
        boolean told,
        String failed) {}
