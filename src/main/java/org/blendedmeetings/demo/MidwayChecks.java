package org.blendedmeetings.demo;

import java.time.LocalDate;
import java.util.Set;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.RecordingTasks;
import org.blendedmeetings.people.PersonId;

/** Reviewing officers have looked in half-way between reviews, but for what came up in the last two weeks. */
class MidwayChecks {
    private static final String MIDWAY = "MIDWAY";
    private static final int MOST = 2000;

    private final DueMeetings due;
    private final RecordingTasks tasks;

    MidwayChecks(DueMeetings due, RecordingTasks tasks) {
        this.due = due;
        this.tasks = tasks;
    }

    void enter(Set<PersonId> children, Actor who, LocalDate today) {
        due.due(MIDWAY, null, today.minusWeeks(2), 0, MOST).stream()
                .filter(each -> children.contains(each.child()))
                .forEach(each -> tasks.done(each.child(), each.id(), each.bookBy(), who));
    }
}
