package org.blendedmeetings.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Refused;
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
        var arranged = StaffCover.of(away, cover, firstDay, lastDay);
        arranged.mustBeAhead(today());
        if (cover.toString().equals(who.id())) {
            // whoever took on a colleague's decisions by themselves could agree to what they put forward
            throw Refused.invalid("cover", "You cannot name yourself. Ask their manager or business support.");
        }
        if (!covers.overlapping(away.value(), firstDay, lastDay).isEmpty()) {
            throw Refused.conflict("firstDay", "Cover is arranged for some of these days already. End that first.");
        }
        if (!covers.overlapping(cover.value(), firstDay, lastDay).isEmpty()) {
            throw Refused.conflict("cover", "They are away themselves on some of these days. Name somebody else.");
        }
        covers.save(arranged);
        announce(arranged, who, "Cover arranged", null, arranged.inWords());
    }

    /** From today on nobody stands in any more by this arrangement; refused when it is over already. */
    public void end(UUID id, Actor who) {
        var ended = covers.findById(id).orElseThrow(() -> Refused.notFound("There is no such cover."));
        var before = ended.inWords();
        ended.endBefore(today());
        announce(ended, who, "Cover ended", before, null);
    }

    @Transactional(readOnly = true)
    public Optional<CoverView> find(UUID id) {
        return covers.findById(id).map(StaffCover::view);
    }

    /** Everything arranged that is not over, the next first. */
    @Transactional(readOnly = true)
    public List<CoverView> arranged() {
        return covers.notOverOn(today()).stream().map(StaffCover::view).toList();
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

    private void announce(StaffCover cover, Actor who, String what, String before, String after) {
        var change = Change.open(who, cover.view().away().value(), null, what, before, after, null);
        events.publishEvent(new CoverArranged(change));
    }
}
