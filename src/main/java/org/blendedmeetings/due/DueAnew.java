package org.blendedmeetings.due;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.FollowsSettings;
import org.blendedmeetings.timescale.LimitDays;
import org.blendedmeetings.timescale.LimitMoved;
import org.blendedmeetings.timescale.London;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has what is due follow anew from what happened, for some children at a time, when the settings change. */
@Component
class DueAnew implements FollowsSettings {
    private static final Limit AT_ONCE = Limit.of(200);

    private final DueMeetingRows rows;
    private final Chronologies chronologies;
    private final Births births;
    private final MeetingTypes types;
    private final PeriodKinds kinds;
    private final DueTrail trail;
    private final Clock clock;

    DueAnew(
            DueMeetingRows rows,
            Chronologies chronologies,
            Births births,
            MeetingTypes types,
            PeriodKinds kinds,
            DueTrail trail,
            Clock clock) {
        this.rows = rows;
        this.chronologies = chronologies;
        this.births = births;
        this.types = types;
        this.kinds = kinds;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of the catalogue, what makes the chains; its limits are told by the meetings. */
    @Override
    public String settings() {
        return types.all().stream()
                        .map(type -> type.code() + type.chain() + type.early() + type.beforeBirth() + type.next())
                        .toList()
                + kinds.all().toString();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> follow(UUID after, Actor by, String why) {
        var children = rows.childrenAfter(after, AT_ONCE);
        var ids = children.stream().map(PersonId::new).toList();
        var opened = chronologies.of(births.of(ids)).values();
        var before = new HashMap<UUID, LimitDays>();
        open(opened).forEach(row -> before.put(row.id(), row.deadline().days()));
        opened.forEach(each -> chronologies.follow(each, London.dateOf(clock.instant())));
        chronologies.save(opened);
        open(opened).stream()
                .map(row -> moved(row, before.get(row.id())))
                .flatMap(Optional::stream)
                .forEach(moved -> trail.limitMoved(moved, by, why));
        return children.stream().reduce((first, last) -> last);
    }

    private static List<DueMeeting> open(Collection<Chronology> opened) {
        return opened.stream().flatMap(each -> each.due().open().stream()).toList();
    }

    /** What somebody has asked for is told of by its meeting. */
    private Optional<LimitMoved> moved(DueMeeting row, LimitDays from) {
        var to = row.deadline().days();
        if (row.status() != DueStatus.WAITING || from == null || from.equals(to)) {
            return Optional.empty();
        }
        var type = types.get(row.typeCode());
        return Optional.of(new LimitMoved(row.id(), row.child(), type.name(), null, type.isTask(), from, to, null));
    }
}
