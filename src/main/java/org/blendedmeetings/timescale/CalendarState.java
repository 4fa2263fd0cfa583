package org.blendedmeetings.timescale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** How often staff changed the calendar, and which settings stored limits follow: the one row every node looks at. */
@Entity
@Table(name = "calendar_state")
class CalendarState {
    static final int ONLY = 1;

    @Id
    private int id;

    private long revision;

    /** Null in a new database. */
    private String settings;

    @Transient
    private boolean changing;

    protected CalendarState() {}

    long revision() {
        return revision;
    }

    void next() {
        revision++;
        changing = true;
    }

    String settings() {
        return settings;
    }

    void follows(String now) {
        settings = now;
    }

    /** Changed in this transaction, which may still fail. */
    boolean changing() {
        return changing;
    }
}
