package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's working day and the days it is closed ({@code config/closures.yaml}).
 *
 * @param closures        days the council is closed though others work
 * @param bankHolidays    bank holidays the built-in calendar does not know, such as one-off royal days
 * @param notBankHolidays days the built-in calendar takes for bank holidays and that are none
 */
@ConfigurationProperties("blended.timescale")
public record TimescaleSettings(
        @DefaultValue("09:00") LocalTime dayStart,
        @DefaultValue("17:00") LocalTime dayEnd,
        @DefaultValue List<NamedDay> closures,
        @DefaultValue List<NamedDay> bankHolidays,
        @DefaultValue List<NamedDay> notBankHolidays) {

    /** A day and what it is called. */
    public record NamedDay(LocalDate date, String name) {
        public NamedDay {
            if (date == null || name == null || name.isBlank()) {
                throw new IllegalArgumentException(
                        "config/closures.yaml: every day has a date such as 2026-12-29 and a name; found date " + date
                                + ", name " + name);
            }
        }
    }

    public TimescaleSettings {
        if (!dayStart.isBefore(dayEnd)) {
            throw new IllegalArgumentException(
                    "blended.timescale: day-start " + dayStart + " must be before day-end " + dayEnd);
        }
    }
}
