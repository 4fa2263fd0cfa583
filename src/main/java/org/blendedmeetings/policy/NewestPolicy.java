package org.blendedmeetings.policy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a change is made from: the newest version, whether or not its day has come, else the tables of the release. */
@Component
class NewestPolicy {
    private final PolicyVersions versions;
    private final KeepingTexts texts;
    private final TableWriting writing;

    NewestPolicy(PolicyVersions versions, KeepingTexts texts, TableWriting writing) {
        this.versions = versions;
        this.texts = texts;
        this.writing = writing;
    }

    @Transactional(readOnly = true)
    public Newest read() {
        var release = writing.shipped();
        return versions.findFirstByOrderByNumberDesc()
                .map(version -> new Newest(
                        version.edition().number(),
                        version.edition().appliesFrom(),
                        texts.read(version.tables(), version.arrangementDays()),
                        texts.read(version.shipped(), version.arrangementDays()),
                        release))
                .orElseGet(() -> new Newest(0, LocalDate.MIN, release, release, release));
    }

    /**
     * The newest version.
     *
     * @param number      0 for the release
     * @param texts       as they stand
     * @param lookedAt    the release's tables as far as the council has looked at them
     * @param release     the release's tables now
     */
    record Newest(int number, LocalDate appliesFrom, PolicyTexts texts, PolicyTexts lookedAt, PolicyTexts release) {}
}
