package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.preference.WorkerTask;
import org.blendedmeetings.timescale.London;

/** Somebody to be asked by voice, as a worker's list shows them. */
public record TaskRow(UUID ask, String name, String role, String meeting, String reference, String why, LocalDate due) {

    static TaskRow of(WorkerTask task) {
        return new TaskRow(
                task.ask().value(),
                task.firstName(),
                RoleWords.of(task.role()),
                task.meetingName(),
                task.reference(),
                task.why().words(),
                London.dateOf(task.due()));
    }
}
