package org.blendedmeetings.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom while somebody is away. */
@Component
@Transactional
public class Covering {
    private final StaffCovers covers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Covering(StaffCovers covers, ApplicationEventPublisher events, Clock clock) {
        this.covers = covers;
        this.events = events;
        this.clock = clock;
    }

    /** From the first day to the last, both included, {@code cover} has the work of {@code away} on their list too. */
    public void arrange(ProfessionalId away, ProfessionalId cover, LocalDate firstDay, LocalDate lastDay, Actor who) {
        covers.save(StaffCover.of(away, cover, firstDay, lastDay));
        var days = firstDay + " to " + lastDay + ", by " + cover;
        events.publishEvent(
                new CoverArranged(Change.open(who, away.value(), null, "Cover arranged", null, days, null)));
    }

    /** Who stands in for this person today, the latest arrangement first. */
    @Transactional(readOnly = true)
    public Optional<ProfessionalId> coverOf(ProfessionalId away) {
        return covers.standingInFor(away.value(), today()).stream().findFirst().map(StaffCover::cover);
    }

    /** For whom this person stands in today. */
    @Transactional(readOnly = true)
    public Set<ProfessionalId> coveredBy(ProfessionalId cover) {
        return covers.awayWhileCoveredBy(cover.value(), today()).stream()
                .map(ProfessionalId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
