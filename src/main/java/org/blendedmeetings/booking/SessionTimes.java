package org.blendedmeetings.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;

/** Works out how long a meeting takes and when each of its sessions is: one after another, with a gap between them. */
public final class SessionTimes {
    private static final int QUARTER = 15;

    private SessionTimes() {}

    /** The numbers of the sessions people come to, in order; one session where nobody says otherwise. */
    public static List<Integer> numbers(MeetingView meeting) {
        var numbers = meeting.participants().stream()
                .filter(each -> each.mode() != AttendanceMode.NOT_ATTENDING)
                .map(ParticipantView::session)
                .distinct()
                .sorted()
                .toList();
        return numbers.isEmpty() ? List.of(1) : numbers;
    }

    /**
     * The professionals of a session. They stay for all sessions, because agencies that leave early stop counting (domain
     * 1.3) and because each of the family reads the same names as if there were one session (policy 0.8). Only a specialist
     * who is there for one person, and whom nobody must meet because of it, belongs to that person's session alone.
     */
    public static List<ParticipantView> professionalsIn(MeetingView meeting, int session) {
        return meeting.professionals().stream()
                .filter(each -> each.session() == session
                        || each.required()
                        || !each.professionalRole().specialist())
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
