package org.blendedmeetings.due;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.Week;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans in which week something due is to be held, within the days the law leaves for it. */
@Component
@Transactional
public class Planning {
    private final DueMeetingRows rows;
    private final PlannedWeeks weeks;
    private final MeetingTypes types;
    private final ClosureCalendar calendar;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            DueMeetingRows rows,
            PlannedWeeks weeks,
            MeetingTypes types,
            ClosureCalendar calendar,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.weeks = weeks;
        this.types = types;
        this.calendar = calendar;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves all of them to another week, or none.
     *
     * @param from the week whoever asks saw them in; a conflict where one is in another by now
     * @return those that cannot be held in that week; where there are any, nothing moved
     */
    public List<PlannedMeeting> move(Collection<UUID> ids, Week from, Week to, Actor by) {
        var moving = rows.findByIdIn(ids);
        if (moving.size() < ids.size()) {
            throw Refused.notFound("There is nothing due by this id.");
        }
        moving.forEach(each -> mustBeIn(from, each));
        var daysOff = calendar.daysOff();
        var cannot = moving.stream()
                .map(weeks::planned)
                .filter(each -> !each.window().allows(to, daysOff))
                .toList();
        if (cannot.isEmpty()) {
            moving.forEach(each -> move(each, from, to, by));
            rows.flush();
        }
        return cannot;
    }

    private void mustBeIn(Week from, DueMeeting due) {
        if (due.status() != DueStatus.WAITING) {
            throw Refused.conflict(
                    null, "Something was asked for, held or closed meanwhile, so nothing was moved. Look again.");
        }
        if (!from.equals(weeks.planned(due).week())) {
            throw Refused.conflict(null, "Somebody moved it meanwhile, so nothing was moved. Look again.");
        }
    }

    private void move(DueMeeting due, Week from, Week to, Actor by) {
        var type = types.get(due.typeCode());
        // its own last week is where it stands unplanned, and follows its limit from there
        var unplanned = to.equals(Week.of(due.deadline().bookBy()));
        due.plan(unplanned ? null : Plan.of(to, type.leadTime(), days, London.dateOf(clock.instant())));
        var what = "Planned for another week: " + type.name();
        var change = Change.open(by, due.child(), due.child(), what, inWords(from), inWords(to), null);
        events.publishEvent(new ChronologyChanged(due.view(type).child(), change));
    }

    private static String inWords(Week week) {
        return "the week of " + week.words();
    }
}
