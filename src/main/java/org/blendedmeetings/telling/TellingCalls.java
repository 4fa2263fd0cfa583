package org.blendedmeetings.telling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every attempt to tell somebody by a voice. */
interface TellingCalls extends JpaRepository<TellingCall, UUID> {
    List<TellingCall> findByTellingInOrderByAtAscIdAsc(Collection<UUID> tellings);

    default List<TellingCall> of(Telling telling) {
        return findByTellingInOrderByAtAscIdAsc(List.of(telling.id().value()));
    }
}
