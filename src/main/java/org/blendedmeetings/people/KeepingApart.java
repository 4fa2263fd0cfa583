package org.blendedmeetings.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records who must not meet whom, and by what; the reason is read only by staff with the safety duty (policy 2). */
@Component
@Transactional
public class KeepingApart {
    private final KeptApartRows rows;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingApart(KeptApartRows rows, People people, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** As whoever records it says, from today. */
    public UUID recordKeptApart(KeptApart pair, ApartBy by, String reason, Actor who) {
        return recordKeptApart(pair, new ApartGround(by, who.name(), London.dateOf(clock.instant()), reason), who);
    }

    /** They are kept apart from now on; refused naming what is wrong, or when they are by the same already. */
    public UUID recordKeptApart(KeptApart pair, ApartGround said, Actor who) {
        var ground = said.checked(London.dateOf(clock.instant()));
        // the row refuses a pair of one
        if (!pair.one().equals(pair.other()) && people.findAllById(ids(pair)).size() != 2) {
            throw Refused.notFound("There is no such person.");
        }
        if (rows.concerning(pair.one().value()).stream()
                .anyMatch(known -> known.concerns(pair) && known.ground().by() == ground.by())) {
            throw Refused.conflict("by", "They are kept apart by this already. End that first if it has changed.");
        }
        var row = rows.save(KeptApartRow.of(pair, ground, who, clock.instant()));
        announce(row, who, "Kept apart", null, ground.inWords(), ground.reason());
        return row.view().id();
    }

    /** The order, bail or decision is over. */
    public void endKeptApart(UUID id, String why, Actor who) {
        var row = rows.findById(id).orElseThrow(() -> Refused.notFound("There is no such record."));
        row.end(why, who, clock.instant());
        announce(row, who, "No longer kept apart", row.ground().inWords(), null, why.strip());
    }

    /** From whom this person is kept apart and why; nothing for staff without the safety duty. */
    @Transactional(readOnly = true)
    public List<KeptApartReason> concerning(PersonId person, SignedIn reader) {
        return reader.safetyDuty()
                ? rows.concerning(person.value()).stream()
                        .map(KeptApartRow::view)
                        .toList()
                : List.of();
    }

    // an entry for each of the two, each found by its own id; both only for the safety duty
    private void announce(KeptApartRow row, Actor who, String what, String before, String after, String why) {
        for (var person : people.findAllById(ids(row.pair()))) {
            var child = person.isChild() ? person.id() : null;
            events.publishEvent(new KeptApartChanged(
                    row.pair(), new Change(who, person.id(), child, what, before, after, why, true)));
        }
        events.publishEvent(
                new CircumstancesChanged(Set.of(row.pair().one(), row.pair().other())));
    }

    private static List<UUID> ids(KeptApart pair) {
        return List.of(pair.one().value(), pair.other().value());
    }
}
