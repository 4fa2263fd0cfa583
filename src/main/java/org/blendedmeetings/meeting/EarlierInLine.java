package org.blendedmeetings.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows from what was recorded how the meetings before one went, about the same child in the same line, so that nobody has
 * to type it in. One statement, however many there were.
 */
@Component
@Transactional(readOnly = true)
public class EarlierInLine {
    private final MeetingRows rows;
    private final MeetingTypes types;
    private final Clock clock;

    EarlierInLine(MeetingRows rows, MeetingTypes types, Clock clock) {
        this.rows = rows;
        this.types = types;
        this.clock = clock;
    }

    /** Up to now; for a meeting held already, up to its own day. Families have no part in some: there is nothing to say. */
    public LineSoFar before(MeetingView meeting) {
        if (!meeting.type().familyInvited()) {
            return new HeldInLine(List.of()).before(meeting);
        }
        var held = rows.heldBefore(meeting.child().value(), sameLine(meeting), until(meeting)).stream()
                .map(each -> each.view(types.get(each.typeCode())))
                .toList();
        return new HeldInLine(held).before(meeting);
    }

    private List<String> sameLine(MeetingView meeting) {
        return types.all().stream()
                .filter(each -> each.line() == meeting.type().line() && each.familyInvited())
                .map(MeetingType::code)
                .toList();
    }

    private Instant until(MeetingView meeting) {
        return meeting.status() == MeetingStatus.HELD ? meeting.startsAt() : clock.instant();
    }
}
