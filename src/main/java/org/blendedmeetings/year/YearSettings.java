package org.blendedmeetings.year;

import java.util.List;
import org.blendedmeetings.people.ProfessionalRole;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many meetings a week can take ({@code config/year.yaml}).
 *
 * @param sessionsARoomADay how many meetings a room can hold on a working day
 */
@ConfigurationProperties("blended.year")
record YearSettings(@DefaultValue List<Chairs> chairs, @DefaultValue("2") int sessionsARoomADay) {

    /**
     * Those who chair in one role.
     *
     * @param name          what their column is called
     * @param meetingsAWeek how many one of them can lead in five working days
     * @param number        how many there are, or null for those who stand around a child in that role
     */
    record Chairs(ProfessionalRole role, String name, int meetingsAWeek, Integer number) {
        Chairs {
            if (role == null || name == null || name.isBlank() || meetingsAWeek < 1 || (number != null && number < 0)) {
                throw new IllegalArgumentException("config/year.yaml: every entry of chairs has a role, a name and"
                        + " meetings-a-week from 1; number is 0 or more, or left out.");
            }
        }
    }

    YearSettings {
        if (sessionsARoomADay < 1) {
            throw new IllegalArgumentException("config/year.yaml: sessions-a-room-a-day is at least 1.");
        }
    }
}
