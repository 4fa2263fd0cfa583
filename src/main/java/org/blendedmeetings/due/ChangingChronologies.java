package org.blendedmeetings.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes down what a person says of one child, has what falls due follow from it, and says so on the timeline. */
@Component
class ChangingChronologies {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Chronologies chronologies;
    private final Births births;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingChronologies(Chronologies chronologies, Births births, ApplicationEventPublisher events, Clock clock) {
        this.chronologies = chronologies;
        this.births = births;
        this.events = events;
        this.clock = clock;
    }

    void change(PersonId child, Consumer<Chronology> what) {
        var opened = chronologies.of(births.of(Set.of(child))).values();
        if (opened.isEmpty()) {
            throw Refused.notFound("There is no such child.");
        }
        opened.forEach(what);
        opened.forEach(each -> chronologies.follow(each, today()));
        chronologies.save(opened);
    }

    void notAhead(String field, LocalDate day) {
        if (day == null) {
            throw Refused.invalid(field, "Give the day.");
        }
        if (day.isAfter(today()) || day.isBefore(EARLIEST)) {
            throw Refused.invalid(field, "The day lies between 2000 and today.");
        }
    }

    void say(Chronology chronology, Actor by, String what, String why) {
        var child = chronology.child();
        events.publishEvent(
                new ChronologyChanged(child, Change.open(by, child.value(), child.value(), what, null, null, why)));
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
