package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** No child protection conference is dated at a weekend: the census of children in need refuses such a day (rule 8875). */
@Component
class NoConferenceAtWeekend implements BeforeCompleted {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'is a' EEEE", Locale.UK);

    @Override
    public void check(MeetingView meeting, RecordOutcome outcome) {
        check("on", meeting.type(), outcome.on());
    }

    /** @param field where the day was given */
    static void check(String field, MeetingType type, LocalDate day) {
        if (type.line() == Line.CONFERENCES && WorkingDays.isWeekend(day)) {
            throw Refused.invalid(
                    field,
                    "A conference is not held at a weekend, and " + day.format(DAY)
                            + ". Give another day (census rule 8875).");
        }
    }
}
