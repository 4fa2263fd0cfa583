package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that take more than one day: a review is one event, of one part or several (domain 1.2). */
@Component
@Transactional(readOnly = true)
public class MeetingParts {
    private final PartRows rows;
    private final PartRules rules;

    MeetingParts(PartRows rows, PartRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /** What took place so far, in order; the last, with which it is over, is the meeting itself. */
    public List<PartView> of(MeetingId meeting) {
        return rows.findByMeetingIdOrderByPosition(meeting.value()).stream()
                .map(MeetingPart::view)
                .toList();
    }

    /** What may become of a meeting of this type. */
    public List<Outcome> possible(MeetingType type) {
        return Stream.of(Outcome.values())
                .filter(each -> rules.mayBe(type, each))
                .toList();
    }

    /** The day its first part was held, or {@code completed} where it has one part only. */
    public LocalDate startedOn(MeetingId meeting, LocalDate completed) {
        return PartsSoFar.of(rows, meeting).startedOn(completed);
    }

    /** As {@code outcome} of its last part has it, of the whole meeting: whoever was in an earlier part took part. */
    public RecordOutcome whole(MeetingId meeting, RecordOutcome outcome) {
        return outcome.whole(PartsSoFar.of(rows, meeting).tookPart());
    }

    /** The day it counts as held, as the council reports it, if it is completed on that day. */
    public LocalDate countsOn(MeetingId meeting, LocalDate completed) {
        return rules.counts(startedOn(meeting, completed), completed);
    }
}
