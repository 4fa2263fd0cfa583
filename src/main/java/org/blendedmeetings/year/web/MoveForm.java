package org.blendedmeetings.year.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is to be moved to another week.
 *
 * @param to its Monday
 */
record MoveForm(List<UUID> due, LocalDate to) {
    MoveForm {
        due = due == null ? List.of() : due;
    }
}
