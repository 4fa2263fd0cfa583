package org.blendedmeetings.telling;

import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Drafts the written sentence, so that it can be looked at as its reader will see it before it goes. */
@Component
public class WritingSentences {
    private final TellingDoor door;
    private final TellingCalls calls;
    private final Ready ready;
    private final ToldHow how;
    private final OwnWords ownWords;
    private final Attempts attempts;

    WritingSentences(
            TellingDoor door, TellingCalls calls, Ready ready, ToldHow how, OwnWords ownWords, Attempts attempts) {
        this.door = door;
        this.calls = calls;
        this.ready = ready;
        this.how = how;
        this.ownWords = ownWords;
        this.attempts = attempts;
    }

    /** Refused naming the field that is wrong, or where they have to be rung first. */
    public void draft(SignedIn by, DecisionId decision, UUID participant, Draft draft) {
        attempts.inTransaction(() -> {
            var telling = door.mayChange(by, decision, participant);
            telling.mustBeOpen();
            check(telling);
            if (!how.ways(telling.person()).contains(draft.way())) {
                throw Refused.invalid("writtenWay", "Choose one of the ways on the list.");
            }
            checkWords(by, telling, draft);
            var safeFor = ownWords.alone(telling.person()).orElse(null);
            telling.drafts(Written.draft(
                    draft.way(), draft.ownWords(), safeFor, telling.written().failedWhy()));
        });
    }

    void check(Telling telling) {
        if (how.byVoiceAlone(telling.about().participant(), door.meetingOf(telling))) {
            throw Refused.conflict(null, "They are told by their worker's voice, and nothing is written to them.");
        }
        if (!ready.toWrite(calls.of(telling))) {
            throw Refused.conflict(null, "They are rung first. Record the call; the written sentence follows it.");
        }
    }

    private void checkWords(SignedIn by, Telling telling, Draft draft) {
        if (draft.ownWords() == null) {
            return;
        }
        if (draft.way() != WrittenWay.MESSAGE || !ownWords.mayAdd(by, telling, door.meetingOf(telling))) {
            throw Refused.invalid("ownWords", OwnWords.NONE);
        }
        if (!draft.safe()) {
            throw Refused.invalid("safe", "Say that these words are safe for them, or leave them out.");
        }
    }
}
