package org.blendedmeetings.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** Files handed over together, from the moment they were read until what they say was applied. */
@Entity
@Table(name = "import_run")
class ImportRun {
    private static final int MOST_OF_NAMES = 1000;

    @Id
    private UUID id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ImportStatus status;

    private LocalDate asAt;
    private String files;
    private String receivedBy;
    private Instant receivedAt;

    @Embedded
    private ImportCounts counts;

    private String endedBy;
    private Instant endedAt;
    private String message;

    protected ImportRun() {}

    static ImportRun received(LocalDate asAt, String files, Actor by, Instant now) {
        var made = new ImportRun();
        made.id = Ids.next();
        made.status = ImportStatus.READING;
        made.asAt = asAt;
        made.files = files.length() > MOST_OF_NAMES ? files.substring(0, MOST_OF_NAMES) : files;
        made.receivedBy = by.name();
        made.receivedAt = now;
        made.counts = ImportCounts.NONE;
        return made;
    }

    void previewed(ImportKind what, ImportCounts would) {
        kind = what;
        counts = would;
        status = ImportStatus.PREVIEWED;
    }

    /** The files could not be read. */
    void unread(String why) {
        status = ImportStatus.UNREAD;
        message = why;
    }

    /** @param abandoned whoever was applying it has not been heard of for a while */
    void apply(boolean abandoned) {
        if (status == ImportStatus.APPLYING && abandoned) {
            return;
        }
        if (status != ImportStatus.PREVIEWED) {
            throw Refused.conflict(
                    null,
                    status == ImportStatus.APPLYING
                            ? "This import is being applied."
                            : "This import is over; hand the files over again to see what they change now.");
        }
        status = ImportStatus.APPLYING;
        message = null;
    }

    void applied(ImportCounts did, Actor by, Instant now) {
        counts = did;
        over(ImportStatus.APPLIED, by, now);
    }

    void dropped(Actor by, Instant now) {
        if (status != ImportStatus.PREVIEWED) {
            throw Refused.conflict(null, "This import is not waiting to be applied.");
        }
        over(ImportStatus.DROPPED, by, now);
    }

    /** It stopped half-way, and nothing of it was written. */
    void stopped(String why) {
        status = ImportStatus.PREVIEWED;
        message = why;
    }

    private void over(ImportStatus how, Actor by, Instant now) {
        status = how;
        endedBy = by.name();
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    LocalDate asAt() {
        return asAt;
    }

    ImportCounts counts() {
        return counts;
    }

    ImportView view(ImportProgress progress) {
        return new ImportView(
                id,
                kind,
                status,
                asAt,
                files,
                receivedBy,
                receivedAt,
                counts.children(),
                counts.fresh(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                counts.byType(),
                endedBy,
                endedAt,
                message,
                progress);
    }
}
