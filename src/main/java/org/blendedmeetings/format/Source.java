package org.blendedmeetings.format;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.people.RecordedBy;
import org.blendedmeetings.timescale.London;

/**
 * Who told or recorded one thing the policy was asked, and when.
 *
 * @param about a participant, or null where it is about the meeting
 * @param other the other of two, or null
 * @param words what {@link SourceKind} says goes with it, or null
 * @param by    null only until it is known who recorded it
 */
record Source(SourceKind kind, UUID about, UUID other, String words, String by, Instant at) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static Source of(SourceKind kind, UUID about, UUID other, String words) {
        return new Source(kind, about, other, words, null, null);
    }

    Source recorded(String who, Instant when) {
        return new Source(kind, about, other, words, who, when);
    }

    Source recorded(RecordedBy recorded) {
        return recorded(recorded.who(), recorded.at());
    }

    boolean isOf(SourceKind which, UUID one, UUID another) {
        return kind == which && Objects.equals(about, one) && Objects.equals(other, another);
    }

    /** "Wanda Worker on 23 November 2026". */
    String inWords() {
        return by + " on " + London.dateOf(at).format(DAY);
    }
}
