package org.blendedmeetings.policy;

import java.time.Clock;
import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second person: approves a change, which publishes it for its day, or refuses it with words. */
@Component
@Transactional
public class DecidingChanges {
    private static final int LONGEST = 2000;

    private final PolicyChanges changes;
    private final PublishingVersions publishing;
    private final ChangeTrail trail;
    private final Clock clock;

    DecidingChanges(PolicyChanges changes, PublishingVersions publishing, ChangeTrail trail, Clock clock) {
        this.changes = changes;
        this.publishing = publishing;
        this.trail = trail;
        this.clock = clock;
    }

    /** Policy staff and heads of service, and never who wrote it. */
    public static boolean mayDecide(ChangeView change, SignedIn who) {
        return change.waits() && hasDuty(who) && !change.isOf(who);
    }

    public void approve(UUID id, String words, SignedIn who) {
        var change = decided(id, ChangeState.APPROVED, words, who);
        try {
            var edition = publishing.publish(change.view());
            trail.tell(change.view(), who, "Change of the policy approved", edition.version(), words);
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException anotherCameFirst) {
            throw PublishingVersions.changedMeanwhile();
        }
    }

    public void refuse(UUID id, String words, SignedIn who) {
        if (words == null || words.isBlank()) {
            throw Refused.invalid("words", "Say why you refuse it: whoever wrote it reads this.");
        }
        var change = decided(id, ChangeState.REFUSED, words, who);
        trail.tell(change.view(), who, "Change of the policy refused", words.strip());
    }

    private PolicyChange decided(UUID id, ChangeState as, String words, SignedIn who) {
        if (!hasDuty(who)) {
            throw Refused.forbidden("Policy staff or a head of service decide changes of the policy.");
        }
        var said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) {
            throw Refused.invalid("words", "Say it in " + LONGEST + " letters at most.");
        }
        var change = changes.locked(id);
        change.decide(as, new SecondPerson(who.professional(), who.name(), clock.instant(), said));
        return change;
    }

    private static boolean hasDuty(SignedIn who) {
        return who.is(Role.POLICY) || who.is(Role.HEAD_OF_SERVICE);
    }
}
