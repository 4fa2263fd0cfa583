package org.blendedmeetings.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what is due when its booking window opens, once; what cannot be asked for becomes somebody's task instead. */
@Component
@Transactional
public class OpeningDueMeetings {
    private final DueMeetings dueMeetings;
    private final Chronologies chronologies;
    private final Births births;
    private final Obstacles obstacles;
    private final DueTasks tasks;
    private final DueRequests requests;
    private final Meetings meetings;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningDueMeetings(
            DueMeetings dueMeetings,
            Chronologies chronologies,
            Births births,
            Obstacles obstacles,
            DueTasks tasks,
            DueRequests requests,
            Meetings meetings,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dueMeetings = dueMeetings;
        this.chronologies = chronologies;
        this.births = births;
        this.obstacles = obstacles;
        this.tasks = tasks;
        this.requests = requests;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing happens where somebody was quicker, or where it is due no more today. */
    public void open(UUID id) {
        dueMeetings.waiting(id).ifPresent(due -> follow(due.child()));
        dueMeetings
                .waiting(id)
                .filter(due -> due.toBookBy() != null && !due.toBookBy().isAfter(today()))
                .ifPresent(this::openOrTell);
    }

    /** A birthday may have come. */
    private void follow(PersonId child) {
        var opened = chronologies.of(births.of(Set.of(child))).values();
        opened.forEach(chronology -> chronologies.follow(chronology, today()));
        chronologies.save(opened);
    }

    private void openOrTell(DueMeetingView due) {
        if (due.type().isTask()) {
            tellOfLimit(due);
            return;
        }
        var obstacle = obstacles.to(List.of(due)).get(due.id());
        if (obstacle == null) {
            tasks.canBeAskedFor(due);
            askFor(due);
            return;
        }
        if (obstacle.inTheRecords()) {
            tasks.cannotBeAskedFor(due, obstacle, today());
        }
        tellOfLimit(due);
    }

    private void tellOfLimit(DueMeetingView due) {
        if (!isPast(due)) {
            tasks.limitAhead(due);
        } else {
            tasks.limitPassed(
                    due, due.type().lineAt(directory.person(due.child()).ageOn(today())));
        }
    }

    private void askFor(DueMeetingView due) {
        meetings.request(requests.of(due, isPast(due)), Actor.SYSTEM)
                .forEach(made -> events.publishEvent(MeetingOpened.of(made.id(), due.child())));
    }

    private boolean isPast(DueMeetingView due) {
        return due.limit() != null && due.limit().isBefore(today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
