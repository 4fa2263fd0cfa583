package org.blendedmeetings.due;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.LimitDays;
import org.blendedmeetings.timescale.LimitMoved;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Has what is due of some children follow anew from what happened to them, and tells which limits are others now. */
@Component
class DueAnew {
    private final Chronologies chronologies;
    private final Births births;
    private final MeetingTypes types;
    private final Clock clock;

    DueAnew(Chronologies chronologies, Births births, MeetingTypes types, Clock clock) {
        this.chronologies = chronologies;
        this.births = births;
        this.types = types;
        this.clock = clock;
    }

    /** What somebody has asked for is told of by its meeting. */
    List<LimitMoved> follow(Collection<UUID> children) {
        var opened = chronologies
                .of(births.of(children.stream().map(PersonId::new).toList()))
                .values();
        var before = new HashMap<UUID, LimitDays>();
        open(opened).forEach(row -> before.put(row.id(), row.deadline().days()));
        opened.forEach(each -> chronologies.follow(each, London.dateOf(clock.instant())));
        chronologies.save(opened);
        return open(opened).stream()
                .filter(row -> row.status() == DueStatus.WAITING && isMoved(row, before))
                .map(row -> moved(row, before.get(row.id())))
                .toList();
    }

    private static List<DueMeeting> open(Collection<Chronology> opened) {
        return opened.stream().flatMap(each -> each.due().open().stream()).toList();
    }

    private static boolean isMoved(DueMeeting row, Map<UUID, LimitDays> before) {
        var was = before.get(row.id());
        return was != null && !was.equals(row.deadline().days());
    }

    private LimitMoved moved(DueMeeting row, LimitDays from) {
        var name = types.get(row.typeCode()).name();
        return new LimitMoved(
                row.id(), row.child(), name, null, from, row.deadline().days(), null);
    }
}
