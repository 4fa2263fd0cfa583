package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;

/**
 * What would change for one person, as staff of the meeting read it.
 *
 * @param was     how they were to take part, or null where they were not asked about
 * @param withWas whom of the family they were to meet with, by name
 */
public record PersonWouldChange(
        String name, AttendanceMode was, AttendanceMode now, List<String> withWas, List<String> withNow) {

    public boolean sameCompany() {
        return withWas.equals(withNow);
    }
}
