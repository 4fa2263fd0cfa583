package org.blendedmeetings.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.Week;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in which week something due is to be held. Where nobody planned that, it is the last in which it can be: the one of
 * the last working day on or before its limit, for a limit on Easter Monday is kept before Good Friday.
 */
@Component
@Transactional(readOnly = true)
public class PlannedWeeks {
    private final DueMeetingRows rows;
    private final MeetingTypes types;
    private final ClosureCalendar calendar;
    private final Clock clock;

    PlannedWeeks(DueMeetingRows rows, MeetingTypes types, ClosureCalendar calendar, Clock clock) {
        this.rows = rows;
        this.types = types;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What nobody has asked for and is to be held in this week, the earliest limit first. */
    public List<PlannedMeeting> in(Week week) {
        return rows.plannedIn(week.monday(), week.sunday(), Week.of(today()).monday()).stream()
                .map(this::planned)
                .toList();
    }

    /** The one nobody has asked for yet; refused (404) where there is none. */
    public PlannedMeeting get(UUID id) {
        return rows.findById(id)
                .filter(each -> each.status() == DueStatus.WAITING)
                .map(this::planned)
                .orElseThrow(() -> Refused.notFound("Nothing waits to be asked for by this id."));
    }

    public List<PlannedMeeting> of(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().map(this::planned).toList();
    }

    /** The week somebody chose for what this meeting was asked for, while it is not over. */
    public Optional<Week> chosenFor(MeetingId meeting) {
        return rows.findByMeeting(meeting.value()).stream()
                .map(DueMeeting::plan)
                .flatMap(Optional::stream)
                .map(Plan::week)
                .filter(week -> !week.isBefore(Week.of(today())))
                .findFirst();
    }

    PlannedMeeting planned(DueMeeting due) {
        var view = due.view(types.get(due.typeCode()));
        var chosen = due.plan().map(Plan::week).filter(week -> !week.isBefore(Week.of(today())));
        var last = Optional.ofNullable(view.bookBy()).map(Week::of);
        var window = LawfulWindow.of(view.anchor(), view.bookBy(), today(), calendar.daysOff());
        return new PlannedMeeting(view, chosen.or(() -> last).orElse(null), chosen.isPresent(), window);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
