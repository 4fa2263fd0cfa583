package org.blendedmeetings.year;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.due.PlannedMeeting;

/**
 * One week with what is to be held in it, by name as far as the reader may see it.
 *
 * @param hidden      how many more are to be held in it that are not theirs to see
 * @param more        how many more are planned in it than are listed
 * @param choices     the weeks to which at least one of those listed can be moved, the earliest first
 * @param suggestions where the week is over-full: the nearest earlier ones of them that have room
 */
public record WeekPlan(
        YearWeek week,
        List<Planned> planned,
        List<Asked> asked,
        int hidden,
        int more,
        List<YearWeek> choices,
        List<YearWeek> suggestions) {

    /** Due, and not asked for: a person can move it. */
    public record Planned(UUID id, String child, PlannedMeeting meeting) {}

    /** Asked for: its day is the business of whoever books it. */
    public record Asked(String reference, String child, String meeting, LocalDate limit, String stands) {}
}
