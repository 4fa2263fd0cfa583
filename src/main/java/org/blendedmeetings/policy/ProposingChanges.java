package org.blendedmeetings.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.policy.NewestPolicy.Newest;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a change before a second person, and takes it back. */
@Component
@Transactional
public class ProposingChanges {
    private static final int LONGEST = 2000;

    private final PolicyChanges changes;
    private final NewestPolicy newest;
    private final ComparingChanges comparing;
    private final ChangeTrail trail;
    private final Clock clock;

    ProposingChanges(
            PolicyChanges changes, NewestPolicy newest, ComparingChanges comparing, ChangeTrail trail, Clock clock) {
        this.changes = changes;
        this.newest = newest;
        this.comparing = comparing;
        this.trail = trail;
        this.clock = clock;
    }

    /** With the reason and the first day on which it applies; refused naming the field. */
    public void propose(UUID id, String why, LocalDate appliesFrom, SignedIn who) {
        var change = own(id, who);
        var made = newest.read();
        if (change.view().edits().isEmpty()) {
            throw Refused.conflict(null, "This change changes nothing yet.");
        }
        if (why == null || why.isBlank() || why.length() > LONGEST) {
            throw Refused.invalid("why", "Say why, in " + LONGEST + " letters at most.");
        }
        checkDay(appliesFrom, made);
        var compared = comparing.compare(change.view());
        var said = new Proposal(why.strip(), appliesFrom, compared.meetings(), compared.differing(), clock.instant());
        change.propose(said, made.number());
        trail.tell(change.view(), who, "Change of the policy proposed", ChangeTrail.rows(change.view()), why.strip());
    }

    /** To be written on again. */
    public void takeBack(UUID id, SignedIn who) {
        var change = own(id, who);
        change.takeBack();
        trail.tell(change.view(), who, "Change of the policy taken back", null);
    }

    /** For good. */
    public void withdraw(UUID id, SignedIn who) {
        var change = own(id, who);
        change.withdraw();
        trail.tell(change.view(), who, "Change of the policy withdrawn", null);
    }

    private void checkDay(LocalDate day, Newest made) {
        if (day == null || day.isBefore(London.dateOf(clock.instant()))) {
            throw Refused.invalid("appliesFrom", "Give the first day on which it applies: today or later.");
        }
        if (day.isBefore(made.appliesFrom())) {
            throw Refused.invalid(
                    "appliesFrom",
                    "It is made from version " + made.number() + ", which does not apply before "
                            + PolicyEdition.day(made.appliesFrom()) + ".");
        }
    }

    private PolicyChange own(UUID id, SignedIn who) {
        var change = changes.locked(id);
        change.view().written().mustBeOf(who);
        return change;
    }
}
