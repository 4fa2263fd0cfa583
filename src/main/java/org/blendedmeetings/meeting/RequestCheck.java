package org.blendedmeetings.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Says what is wrong with a request, in a sentence that names the field. */
@Component
class RequestCheck {
    private static final int MONTHS_AHEAD = 9;
    private static final int SHORTEST_REASON = 10;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final Set<String> EARLY_REASONS = Set.of("HARM", "BREAKDOWN", "CONTESTED", "OTHER");

    private final Clock clock;

    RequestCheck(Clock clock) {
        this.clock = clock;
    }

    void check(RequestMeeting request, MeetingType type) {
        if (request.children() == null || request.children().isEmpty()) {
            throw Refused.invalid("children", "Say which child the meeting is about.");
        }
        if (new HashSet<>(request.children()).size() < request.children().size()) {
            throw Refused.invalid("children", "The same child is named twice.");
        }
        clockStart(request, type);
        early(request, type);
        new ParticipantsCheck(request, type).check();
        if (request.pencilled() != null && request.pencilled().isBefore(clock.instant())) {
            throw Refused.invalid("pencilled", "The pencilled time has passed; choose one to come, or none.");
        }
        if (request.pencilled() != null) {
            NoConferenceAtWeekend.check("pencilled", type, London.dateOf(request.pencilled()));
        }
    }

    private void clockStart(RequestMeeting request, MeetingType type) {
        var start = request.clockStart();
        if (start == null) {
            throw Refused.invalid("clockStart", "Give the date of " + type.clockStartLabel() + ".");
        }
        if (start.isAfter(today().plusMonths(MONTHS_AHEAD))) {
            throw Refused.invalid(
                    "clockStart",
                    "The date of " + type.clockStartLabel() + " is more than nine months ahead. Check the year.");
        }
        if (start.isBefore(EARLIEST)) {
            throw Refused.invalid("clockStart", "The date of " + type.clockStartLabel() + " is before 2000.");
        }
        if (request.sequence() < 1) {
            throw Refused.invalid("sequence", "The sequence starts at 1.");
        }
    }

    private static void early(RequestMeeting request, MeetingType type) {
        var early = type.code().equals("CLA_REVIEW_EARLY");
        if (early && !EARLY_REASONS.contains(String.valueOf(request.earlyReason()))) {
            throw Refused.invalid("earlyReason", "Say why the review is early: HARM, BREAKDOWN, CONTESTED or OTHER.");
        }
    }

    /** A limit already past is allowed, flagged with a reason. */
    void pastLimit(RequestMeeting request, Deadline deadline) {
        var past = deadline.limitOn() != null && deadline.limitOn().isBefore(today());
        var reason = request.pastLimitReason();
        if (past && (reason == null || reason.strip().length() < SHORTEST_REASON)) {
            throw Refused.invalid(
                    "pastLimitReason",
                    "The limit has passed already (" + deadline.limitSentence()
                            + "). Say why the meeting is asked for only now.");
        }
    }

    boolean expected(RequestMeeting request) {
        return request.clockStart().isAfter(today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
