package org.blendedmeetings.timescale;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** The calendar by the number somebody saw: one change at a time, and none by what is no longer so. */
@Component
class CalendarAsSeen {
    private final EntityManager entities;
    private final StandingClosures standing;

    CalendarAsSeen(EntityManager entities, StandingClosures standing) {
        this.entities = entities;
        this.standing = standing;
    }

    long seen() {
        return state().revision();
    }

    Closures now() {
        return standing.now();
    }

    /** Others who want to change it wait until this transaction is over, and are then refused. */
    void changeSince(long seen) {
        var state = state();
        entities.refresh(state, LockModeType.PESSIMISTIC_WRITE);
        if (state.revision() != seen) {
            throw Refused.conflict(
                    null, "Somebody changed the calendar meanwhile. Look at what moves again before you apply this.");
        }
        state.next();
        standing.changed();
    }

    private CalendarState state() {
        return entities.find(CalendarState.class, CalendarState.ONLY);
    }
}
