package org.blendedmeetings.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes what has ended by a birthday, for those whose birthday has come and who still have something due. */
@Component
@Transactional
public class Outgrown {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final PeriodKinds kinds;
    private final DueMeetingRows rows;
    private final Chronologies chronologies;
    private final Births births;
    private final Clock clock;

    Outgrown(PeriodKinds kinds, DueMeetingRows rows, Chronologies chronologies, Births births, Clock clock) {
        this.kinds = kinds;
        this.rows = rows;
        this.chronologies = chronologies;
        this.births = births;
        this.clock = clock;
    }

    public void close() {
        var today = London.dateOf(clock.instant());
        kinds.chainsByAge().forEach((age, chains) -> close(chains, today.minusYears(age), today));
    }

    private void close(List<String> chains, LocalDate bornBy, LocalDate today) {
        // who was born on 29 February may have their birthday on the 28th
        var latest = bornBy.plusDays(1);
        for (var next = rows.outgrown(chains, latest, FIRST, Limit.of(AT_ONCE));
                !next.isEmpty();
                next = rows.outgrown(chains, latest, next.get(next.size() - 1), Limit.of(AT_ONCE))) {
            var opened = chronologies
                    .of(births.of(next.stream().map(PersonId::new).toList()))
                    .values();
            opened.forEach(each -> chronologies.follow(each, today));
            chronologies.save(opened);
        }
    }
}
