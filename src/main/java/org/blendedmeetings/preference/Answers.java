package org.blendedmeetings.preference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The answers given, and those still being written. */
interface Answers extends JpaRepository<Answer, UUID> {
    Optional<Answer> findByAskAndDraft(UUID ask, boolean draft);

    List<Answer> findByAskInAndDraftFalse(Collection<UUID> asks);
}
