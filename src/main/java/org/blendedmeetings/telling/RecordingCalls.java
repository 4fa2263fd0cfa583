package org.blendedmeetings.telling;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Keeps who rang whom, when, in which way, whether they were reached and what was agreed. */
@Component
public class RecordingCalls {
    private final TellingDoor door;
    private final TellingCalls calls;
    private final ToldHow how;
    private final EndingTellings ending;
    private final TellingTrail trail;
    private final Attempts attempts;
    private final Clock clock;

    RecordingCalls(
            TellingDoor door,
            TellingCalls calls,
            ToldHow how,
            EndingTellings ending,
            TellingTrail trail,
            Attempts attempts,
            Clock clock) {
        this.door = door;
        this.calls = calls;
        this.how = how;
        this.ending = ending;
        this.trail = trail;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Refused naming the field that is wrong, or when there is nothing to tell any more. */
    public void rang(SignedIn by, DecisionId decision, UUID participant, CallMade call) {
        attempts.inTransaction(() -> {
            var telling = door.mayChange(by, decision, participant);
            if (telling.isOver()) {
                telling.mustBeOpen();
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var at = London.instant(call.at());
            if (at.isAfter(now)) {
                throw Refused.invalid("on", "The call cannot be in the future.");
            }
            if (call.at().toLocalDate().isBefore(London.dateOf(telling.since()))) {
                throw Refused.invalid("on", "This is before it was decided. Enter a call made since.");
            }
            calls.saveAndFlush(TellingCall.of(telling.id(), call, at, by, now));
            trail.rang(telling, call, door.meetingOf(telling), by.actor());
            if (call.reached()
                    && telling.state() == TellingState.OPEN
                    && how.byVoiceAlone(participant, door.meetingOf(telling))) {
                telling.told();
                ending.byVoice(telling);
            }
        });
    }
}
