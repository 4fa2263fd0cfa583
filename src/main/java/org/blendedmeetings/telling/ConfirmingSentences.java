package org.blendedmeetings.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.message.MessagePurpose;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Lets the written sentence go once somebody has looked at it: as a message, or as a letter that they say is on its way. */
@Component
public class ConfirmingSentences {
    private final TellingDoor door;
    private final TellingCalls calls;
    private final WritingSentences writing;
    private final OwnWords ownWords;
    private final Wording wording;
    private final Messages messages;
    private final EndingTellings ending;
    private final TellingTrail trail;
    private final TellingSettings settings;
    private final Attempts attempts;
    private final Clock clock;

    ConfirmingSentences(
            TellingDoor door,
            TellingCalls calls,
            WritingSentences writing,
            OwnWords ownWords,
            Wording wording,
            Messages messages,
            EndingTellings ending,
            TellingTrail trail,
            TellingSettings settings,
            Attempts attempts,
            Clock clock) {
        this.door = door;
        this.calls = calls;
        this.writing = writing;
        this.ownWords = ownWords;
        this.wording = wording;
        this.messages = messages;
        this.ending = ending;
        this.trail = trail;
        this.settings = settings;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Refused where nothing was drafted, or what was drafted is not safe any more. */
    public void confirm(SignedIn by, DecisionId decision, UUID participant) {
        attempts.inTransaction(() -> confirm(by, door.mayChange(by, decision, participant)));
    }

    private void confirm(SignedIn by, Telling telling) {
        telling.mustBeOpen();
        writing.check(telling);
        var draft = telling.written();
        var meeting = door.meetingOf(telling);
        if (draft.way() == null) {
            throw Refused.conflict(null, "Say first how it is to reach them.");
        }
        if (draft.ownWords() != null && !stillSafe(by, telling)) {
            throw Refused.conflict(null, OwnWords.NONE);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reader = new FamilyVisit(telling.person().value(), meeting.id().value());
        var message = draft.way() == WrittenWay.MESSAGE ? prepared(reader, telling, now) : null;
        var reads = wording.of(reader).with(draft.ownWords()).inLines();
        telling.confirmed(reads, by, message, !Ready.told(calls.of(telling)), now);
        if (message == null) {
            telling.sent(now);
            ending.inWriting(telling);
            trail.handedOver(telling, meeting, by.actor());
        } else {
            trail.confirmed(telling, meeting, by.actor());
        }
    }

    private boolean stillSafe(SignedIn by, Telling telling) {
        var now = ownWords.alone(telling.person());
        return now.filter(telling.written().ownWordsFor()::equals).isPresent()
                && ownWords.mayAdd(by, telling, door.meetingOf(telling));
    }

    private MessageId prepared(FamilyVisit reader, Telling telling, Instant now) {
        var who = wording.toRing(reader);
        var until = now.plus(Duration.ofDays(settings.linkDays()));
        return messages.prepare(
                        telling.person(), telling.meeting(), MessagePurpose.SENTENCE, who.name(), who.phone(), until)
                .orElseThrow(() ->
                        Refused.conflict(null, "No safe way to write to them is known any more. Choose another way."));
    }
}
