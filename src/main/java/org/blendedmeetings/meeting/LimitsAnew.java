package org.blendedmeetings.meeting;

import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.timescale.FollowsSettings;
import org.blendedmeetings.timescale.KeptLimit;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Computes the limits of meetings that are asked for and not over anew, some at a time, when the settings change. */
@Component
class LimitsAnew implements FollowsSettings {
    private static final Limit AT_ONCE = Limit.of(200);

    private final MeetingRows rows;
    private final MeetingTypes types;
    private final PartRules parts;
    private final Limits limits;
    private final WorkingDays days;
    private final MeetingTrail trail;

    LimitsAnew(
            MeetingRows rows,
            MeetingTypes types,
            PartRules parts,
            Limits limits,
            WorkingDays days,
            MeetingTrail trail) {
        this.rows = rows;
        this.types = types;
        this.parts = parts;
        this.limits = limits;
        this.days = days;
        this.trail = trail;
    }

    @Override
    public String settings() {
        return types.all().stream()
                        .map(type -> type.code() + type.limit() + type.leadTime())
                        .toList()
                + parts.text();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> follow(UUID after, Actor by, String why) {
        var some = rows.open(after, AT_ONCE);
        some.forEach(meeting -> types.find(meeting.typeCode()).ifPresent(type -> follow(meeting, type, by, why)));
        return some.stream().reduce((first, last) -> last).map(last -> last.id().value());
    }

    /** Another limit than the one that binds may move, and nobody has to know. */
    private void follow(Meeting meeting, MeetingType type, Actor by, String why) {
        var own = Deadline.of(anew(meeting.keptLimit(type)), type, days);
        var limit = new MeetingLimit(own, parts.goesOn(meeting.resumption(), type, this::anew));
        var moved = meeting.moved(type, limit);
        meeting.limitMoves(limit);
        if (!moved.from().equals(moved.to())) {
            trail.limitMoved(meeting, moved, "the council's settings", by, why);
        }
    }

    private org.blendedmeetings.timescale.Limit anew(KeptLimit kept) {
        return kept.anew(limits);
    }
}
