package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** Arms the next meetings of a chain from the day the last one was held, never from when it was due (domain 0.2). */
@Component
class Chain {
    private final MeetingTypes types;
    private final MeetingRows meetings;
    private final ArmedMeetingRows rows;
    private final Limits limits;
    private final WorkingDays days;

    Chain(MeetingTypes types, MeetingRows meetings, ArmedMeetingRows rows, Limits limits, WorkingDays days) {
        this.types = types;
        this.meetings = meetings;
        this.rows = rows;
        this.limits = limits;
        this.days = days;
    }

    void armAfter(MeetingType held, MeetingId meeting, PersonId child, LocalDate heldOn) {
        var arming = asItStandsFor(List.of(child));
        arming.held(held, meeting, child, heldOn);
        save(arming);
    }

    Arming asItStandsFor(Collection<PersonId> children) {
        var ids = children.stream().map(PersonId::value).distinct().toList();
        return new Arming(types, limits, days, meetings.openKeysOf(ids), rows.findByChildIdInAndOpenedByIsNull(ids));
    }

    void save(Arming arming) {
        // what is awaited no more gives up its place first: rows are inserted before others are updated
        rows.flush();
        arming.fresh().forEach(rows::save);
    }
}
