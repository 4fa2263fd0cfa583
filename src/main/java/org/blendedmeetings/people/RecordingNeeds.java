package org.blendedmeetings.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people need to take part, as reasonable adjustments, and what was needed before (policy D2-09). */
@Component
@Transactional
public class RecordingNeeds {
    private final NeededFormats formats;
    private final PersonChanges people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingNeeds(NeededFormats formats, PersonChanges people, ApplicationEventPublisher events, Clock clock) {
        this.formats = formats;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Needed from now on, in place of what was needed before.
     *
     * @param seen the record it takes the place of, null where there was none; a conflict where there is another by now
     */
    public void record(PersonId person, UUID seen, NeededFormat said, Actor who) {
        var needed = said.checked(London.dateOf(clock.instant()));
        people.found(person);
        var before = holdingAs(seen, person);
        before.ifPresent(row -> {
            row.close(Over.replaced(who, clock.instant()));
            // gives up its place first
            formats.saveAndFlush(row);
        });
        formats.saveAndFlush(NeededFormatRow.of(person, needed, who, clock.instant()));
        var was = before.map(row -> row.needed().inWords()).orElse(null);
        tell(person, who, was == null ? "Needed format recorded" : "Needed format changed", was, needed.inWords());
    }

    /** It is not needed any more. */
    public void end(PersonId person, UUID seen, String why, Actor who) {
        var row = holdingAs(seen, person).orElseThrow(() -> Refused.notFound("There is no such record."));
        var over = Over.ended(why, who, clock.instant());
        row.close(over);
        tell(person, who, "Needed format ended", row.needed().inWords(), null);
    }

    /** All that is and was needed, the newest first; ask {@link PersonRecords} who may read it. */
    @Transactional(readOnly = true)
    public List<NeededFormatRecord> of(PersonId person) {
        return formats.of(person.value()).stream().map(NeededFormatRow::view).toList();
    }

    private Optional<NeededFormatRow> holdingAs(UUID seen, PersonId person) {
        var holding = formats.of(person.value()).stream()
                .filter(row -> row.view().holds())
                .findFirst();
        if (!Objects.equals(holding.map(row -> row.view().id()).orElse(null), seen)) {
            throw Refused.conflict(null, "Somebody changed this meanwhile. Look at it again before you change it.");
        }
        return holding;
    }

    // why they need it is theirs: it stays with the record, and is not copied to where others read
    private void tell(PersonId person, Actor who, String what, String before, String after) {
        people.open(people.found(person), who, what, before, after, null);
        events.publishEvent(new CircumstancesChanged(Set.of(person)));
    }
}
