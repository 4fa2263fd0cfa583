package org.blendedmeetings.timescale;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows the calendar as it stands, on every node. Each transaction looks once whether it was changed (the row of its
 * revision stays in the persistence context), so nothing is ever written by a calendar that was. Without a
 * transaction, where nothing is written, it looks once a second.
 */
@Component
class StandingClosures {
    private static final Duration LOOKED_AT = Duration.ofSeconds(1);

    private final EntityManager entities;
    private final CalendarEntries entries;
    private final TimescaleSettings settings;
    private final Clock clock;
    private volatile Known known;

    StandingClosures(EntityManager entities, CalendarEntries entries, TimescaleSettings settings, Clock clock) {
        this.entities = entities;
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param revision of the calendar when it was looked at */
    private record Known(long revision, Instant at, Closures closures) {
        boolean since(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(LOOKED_AT));
        }
    }

    Closures now() {
        var latest = known;
        var inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        if (!inTransaction && latest != null && latest.since(clock.instant())) {
            return latest.closures();
        }
        var state = entities.find(CalendarState.class, CalendarState.ONLY);
        if (state.changing()) {
            return read();
        }
        if (latest == null || latest.revision() < state.revision()) {
            latest = new Known(state.revision(), clock.instant(), read());
        } else {
            latest = new Known(latest.revision(), clock.instant(), latest.closures());
        }
        known = latest;
        return latest.closures();
    }

    /** This node reads anew as soon as what it changes is kept. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    private Closures read() {
        return new Closures(
                settings, entries.standing().stream().map(CalendarEntry::days).toList());
    }
}
