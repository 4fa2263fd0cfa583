package org.blendedmeetings.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.blendedmeetings.timescale.London;
import org.springframework.context.MessageSource;

/**
 * The words of a person's pages, for their age: a child's where there are any, else a young person's, else everybody's
 * ({@code family.way.title.child}, {@code family.way.title.young}, {@code family.way.title}).
 */
public final class FamilyWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final MessageSource source;
    private final Audience audience;

    public FamilyWords(MessageSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
    }

    /** The text {@code family.<key>}; a missing one is a fault. */
    public String of(String key, Object... values) {
        var full = "family." + key;
        if (audience == Audience.CHILD) {
            var child = source.getMessage(full + ".child", values, null, Locale.UK);
            if (child != null) {
                return child;
            }
        }
        if (audience != Audience.ADULT) {
            var young = source.getMessage(full + ".young", values, null, Locale.UK);
            if (young != null) {
                return young;
            }
        }
        return source.getMessage(full, values, Locale.UK);
    }

    /** A way to take part, in plain words (domain 2.3). */
    public String way(Enum<?> way) {
        return of("way." + way.name());
    }

    /** "Friday 4 December 2026". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant moment) {
        return DAY.format(London.timeOf(moment));
    }

    /** "2:30pm". */
    public String time(Instant moment) {
        return TIME.format(London.timeOf(moment)).toLowerCase(Locale.UK);
    }
}
