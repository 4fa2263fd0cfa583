package org.blendedmeetings.due;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The table of periods. */
interface PeriodRows extends Repository<Period, UUID> {
    Period save(Period period);

    List<Period> findByChildInOrderBySince(Collection<UUID> children);

    List<Period> findByChildOrderBySince(UUID child);
}
