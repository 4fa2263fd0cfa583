package org.blendedmeetings.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions the council published, and which of them applies today. Every node asks the same rows. */
@Component
@Transactional(readOnly = true)
public class PublishedPolicies {
    private final PolicyVersions versions;
    private final KeepingTexts texts;
    private final Clock clock;

    PublishedPolicies(PolicyVersions versions, KeepingTexts texts, Clock clock) {
        this.versions = versions;
        this.texts = texts;
        this.clock = clock;
    }

    /** The version meetings are decided by today; empty while the tables of the release are. One short statement. */
    public Optional<UUID> inForce() {
        return versions.inForceOn(today());
    }

    public PolicyEdition edition(UUID version) {
        return row(version).edition();
    }

    /** What was published, which never changes. */
    public PolicyTexts texts(UUID version) {
        return texts.read(row(version).tables(), row(version).arrangementDays());
    }

    /** Newest first, with those whose day has not come. */
    public List<PolicyEdition> all() {
        return versions.findAllByOrderByNumberDesc().stream()
                .map(PolicyVersion::edition)
                .toList();
    }

    /** True on the day from which it applies and afterwards. */
    public boolean hasCome(PolicyEdition edition) {
        return !edition.appliesFrom().isAfter(today());
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private PolicyVersion row(UUID version) {
        return versions.findById(version).orElseThrow();
    }
}
