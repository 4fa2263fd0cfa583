package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** What workers do about an ask besides taking an answer. */
@Component
public class FollowingUp {
    private final WorkerDoor door;
    private final Contacts contacts;
    private final Silence silence;
    private final AskTrail trail;
    private final Attempts attempts;
    private final Clock clock;

    FollowingUp(WorkerDoor door, Contacts contacts, Silence silence, AskTrail trail, Attempts attempts, Clock clock) {
        this.door = door;
        this.contacts = contacts;
        this.silence = silence;
        this.trail = trail;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Writes down what was tried. Where "no reply" stands already, this ends its exception (domain 6). */
    public void tried(SignedIn staff, AskId id, ContactTried contact) {
        attempts.inTransaction(() -> {
            var ask = door.mayAnswerFor(staff, id);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (contact.on().isAfter(London.dateOf(now))) {
                throw Refused.invalid("on", "The day you tried cannot be in the future.");
            }
            contacts.saveAndFlush(Contact.of(id, contact.how(), contact.on(), contact.what(), staff.name(), true, now));
            var how = contact.how().words().toLowerCase();
            trail.note(
                    ask,
                    staff.actor(),
                    "Tried to reach " + trail.firstName(ask) + ": " + how,
                    null,
                    null,
                    contact.what());
            silence.recorded(ask);
        });
    }

    /** A late change, or a link that had to be closed, was talked about; {@code how} says what came of it. */
    public void talkedAbout(SignedIn staff, AskId id, String how) {
        attempts.inTransaction(() -> {
            var ask = door.mayAnswerFor(staff, id);
            var note = Texts.upTo(1000, "agreed", "What you agreed", how);
            if (note == null) {
                throw Refused.invalid("agreed", "Write what you agreed.");
            }
            if (ask.byVoice().waits() && ask.byVoice().why().endsByTalking(ask.state())) {
                ask.taskDone();
                var about = ask.byVoice().why() == WhyWorker.CHANGED_LATE
                        ? "Late change looked at: "
                        : "Reached another way: ";
                trail.note(ask, staff.actor(), about + trail.firstName(ask), null, null, note);
            }
        });
    }
}
