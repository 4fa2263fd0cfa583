package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.blendedmeetings.timescale.KeptLimit;
import org.blendedmeetings.timescale.Limit;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.LimitRule;

/**
 * By when a meeting goes on that was held in part, adjourned or not quorate.
 *
 * @param after  which of these it was
 * @param from   the day of it
 * @param by     the last day for going on
 * @param bookBy the last working day on or before that
 * @param binds  this is the meeting's limit now, and not only the last day for going on
 */
@Embeddable
public record Resumption(
        @Enumerated(EnumType.STRING) @Column(name = "resume_after", length = 20) Outcome after,
        @Column(name = "resume_from") LocalDate from,
        @Column(name = "resume_by") LocalDate by,
        @Column(name = "resume_book_by") LocalDate bookBy,
        @Enumerated(EnumType.STRING) @Column(name = "resume_kind", length = 20) LimitKind kind,
        @Column(name = "resume_sentence") String sentence,
        @Column(name = "resume_binds") Boolean binds) {

    static Resumption of(Outcome after, LocalDate from, Limit limit) {
        return new Resumption(after, from, limit.limit(), limit.bookBy(), limit.kind(), limit.sentence(), true);
    }

    /**
     * As it stands beside the limit of the whole meeting, which goes on to bind while it is still ahead and not later; not
     * where the meeting counts from its start and has begun.
     */
    Resumption beside(LocalDate limit, boolean limitIsKept) {
        var limitBinds = !limitIsKept && limit != null && limit.isAfter(from) && !limit.isAfter(by);
        return new Resumption(after, from, by, bookBy, kind, sentence, !limitBinds);
    }

    /** With what it was computed from. */
    KeptLimit kept(LimitRule rule) {
        return new KeptLimit(by, sentence, rule, from, 1, null);
    }

    /** As the calendar has it now. */
    Resumption by(Limit limit) {
        return new Resumption(after, from, limit.limit(), limit.bookBy(), kind, limit.sentence(), binds);
    }

    /** The limit there is then: it is to be booked at once. */
    Deadline deadline() {
        return new Deadline(by, bookBy, from, kind, sentence);
    }

    /** While there is still time, the law allows no later day. */
    public boolean allowsNothingAfter(LocalDate today) {
        return kind == LimitKind.LAW && !today.isAfter(by);
    }
}
