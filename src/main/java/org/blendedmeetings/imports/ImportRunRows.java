package org.blendedmeetings.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The table of imports. */
interface ImportRunRows extends Repository<ImportRun, UUID> {
    ImportRun saveAndFlush(ImportRun run);

    Optional<ImportRun> findById(UUID id);

    List<ImportRun> findByOrderByReceivedAtDesc(Limit most);

    List<ImportRun> findByStatus(ImportStatus status);

    List<ImportRun> findByStatusAndReceivedAtBefore(ImportStatus status, Instant before);
}
