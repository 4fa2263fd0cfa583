package org.blendedmeetings.policy;

import java.time.Clock;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes an approved change a version: the texts as they were approved, numbered on from the newest. */
@Component
class PublishingVersions {
    private final PolicyVersions versions;
    private final NewestPolicy newest;
    private final ApplyingEdits applying;
    private final TableWriting writing;
    private final KeepingTexts texts;
    private final Clock clock;

    PublishingVersions(
            PolicyVersions versions,
            NewestPolicy newest,
            ApplyingEdits applying,
            TableWriting writing,
            KeepingTexts texts,
            Clock clock) {
        this.versions = versions;
        this.newest = newest;
        this.applying = applying;
        this.writing = writing;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public PolicyEdition publish(ChangeView change) {
        var made = newest.read();
        if (change.madeFrom() != made.number()) {
            throw changedMeanwhile();
        }
        if (change.proposal().appliesFrom().isBefore(London.dateOf(clock.instant()))) {
            throw Refused.conflict(
                    null, "The day from which it was to apply has passed: it has to be proposed again with another.");
        }
        var result = applying.apply(change.edits(), made);
        writing.check(result.texts());
        var days = result.texts().arrangementDays();
        var version = PolicyVersion.of(
                change,
                made.number() + 1,
                texts.keep(result.texts()),
                texts.keep(result.lookedAt()),
                days,
                clock.instant());
        return versions.saveAndFlush(version).edition();
    }

    static Refused changedMeanwhile() {
        return Refused.conflict(
                null, "The policy has changed since this was proposed: it has to be looked at and proposed again.");
    }
}
