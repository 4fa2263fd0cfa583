package org.blendedmeetings.due;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The table of early calls. */
interface EarlyCallRows extends Repository<EarlyCall, UUID> {
    EarlyCall save(EarlyCall call);

    List<EarlyCall> findByChildIn(Collection<UUID> children);
}
