package org.blendedmeetings.preference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every attempt to reach people about their asks. */
interface Contacts extends JpaRepository<Contact, UUID> {
    List<Contact> findByAskOrderByRecordedAt(UUID ask);

    List<Contact> findByAskInOrderByRecordedAt(Collection<UUID> asks);

    boolean existsByAsk(UUID ask);

    boolean existsByAskAndByWorkerTrue(UUID ask);
}
