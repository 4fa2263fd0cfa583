package org.blendedmeetings.timescale;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.shared.Fingerprint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What limits are computed from on this node, as a fingerprint: another one says that stored limits may be others. */
@Component
class SettingsInForce {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2045;

    private final TimescaleSettings calendar;
    private final SchoolTerms terms;
    private final ObjectProvider<FollowsSettings> features;

    SettingsInForce(TimescaleSettings calendar, SchoolTerms terms, ObjectProvider<FollowsSettings> features) {
        this.calendar = calendar;
        this.terms = terms;
        this.features = features;
    }

    String fingerprint() {
        return Fingerprint.of(calendarInWords()
                + terms.terms()
                + features.orderedStream().map(FollowsSettings::settings).collect(joining()));
    }

    /** The days themselves: the built-in bank holidays may be others in another release. */
    private String calendarInWords() {
        var days = new Closures(calendar, List.of());
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                        .mapToObj(year -> days.bankHolidays(year).keySet().toString())
                        .collect(joining())
                + calendar.closures().stream()
                        .map(day -> day.date().toString())
                        .sorted()
                        .toList();
    }
}
