package org.blendedmeetings.telling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.people.PersonId;

/**
 * What one person was told of a decision that does not give them what they asked for, by whom and when.
 *
 * @param participant  their part in the meeting
 * @param since        when it was decided
 * @param calls        every attempt by voice, the first one first
 * @param written      the written sentence once it was confirmed, or null
 * @param withoutVoice it was written although nobody had reached them
 */
public record ToldAccount(
        UUID participant,
        PersonId person,
        DecisionId decision,
        TellingState state,
        Instant since,
        Instant dueAt,
        List<ToldCall> calls,
        WrittenAccount written,
        boolean withoutVoice) {

    /** The call in which they were told. */
    public Optional<ToldCall> told() {
        return calls.stream().filter(ToldCall::reached).findFirst();
    }

    /**
     * What was written.
     *
     * @param way       in words: "text message", "email", "A letter handed over"
     * @param text      everything the person read
     * @param ownWords  of whoever told them, or null
     * @param sentAt    null while it has not gone, or did not arrive
     * @param failedWhy why it did not arrive, or null
     */
    public record WrittenAccount(
            String way,
            String text,
            String ownWords,
            String by,
            Instant confirmedAt,
            Instant sentAt,
            String failedWhy) {}
}
