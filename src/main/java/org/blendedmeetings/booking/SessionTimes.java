package org.blendedmeetings.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;

/** Works out how long a meeting takes and when each of its sessions is: one after another, with a gap between them. */
public final class SessionTimes {
    private static final int QUARTER = 15;

    private SessionTimes() {}

    /** The numbers of the sessions people belong to, in order; one session where nobody says otherwise. */
    public static List<Integer> numbers(MeetingView meeting) {
        var numbers = meeting.participants().stream()
                .map(ParticipantView::session)
                .distinct()
                .sorted()
                .toList();
        return numbers.isEmpty() ? List.of(1) : numbers;
    }

    /**
     * The professionals of a session: those who belong to it, and those without whom none goes ahead, who stay for all.
     */
    public static List<ParticipantView> professionalsIn(MeetingView meeting, int session) {
        return meeting.professionals().stream()
                .filter(each -> each.session() == session || each.required())
                .toList();
    }

    /** How long one session takes, in whole quarters of an hour: the chair's talk with the family and the meeting. */
    static Duration length(Duration preMeet, int minutes, BigDecimal factor) {
        var quarters = BigDecimal.valueOf(preMeet.toMinutes() + minutes)
                .multiply(factor)
                .divide(BigDecimal.valueOf(QUARTER), 0, RoundingMode.CEILING);
        return Duration.ofMinutes(quarters.longValueExact() * QUARTER);
    }

    /** From the start of the first session to the end of the last. */
    static Duration whole(Duration length, Duration gap, int sessions) {
        return length.multipliedBy(sessions).plus(gap.multipliedBy(sessions - 1L));
    }

    static List<SessionTime> from(Instant start, Duration length, Duration gap, List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(at -> {
                    var begin = start.plus(length.plus(gap).multipliedBy(at));
                    return new SessionTime(numbers.get(at), begin, begin.plus(length));
                })
                .toList();
    }
}
