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

/** Keeps from whom there is a risk of violence (policy D2-17); read only with the safety duty. */
@Component
@Transactional
public class RecordingViolence {
    private final ViolenceRisks risks;
    private final PersonChanges people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingViolence(ViolenceRisks risks, PersonChanges people, ApplicationEventPublisher events, Clock clock) {
        this.risks = risks;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Planned for from now on; refused naming what is wrong, or when it is known already. */
    public UUID record(PersonId from, ViolenceGround said, Actor who) {
        var ground = said.checked(London.dateOf(clock.instant()));
        people.found(from);
        if (risks.from(from.value()).stream().anyMatch(known -> known.view().holds())) {
            throw Refused.conflict(null, "This is recorded already. End that first if it has changed.");
        }
        var row = risks.saveAndFlush(ViolenceRiskRow.of(from, ground, who, clock.instant()));
        tell(row, who, "Risk of violence recorded", null, ground.inWords(), ground.words());
        return row.view().id();
    }

    /** There is no such risk any more. */
    public void end(UUID id, String why, Actor who) {
        var row = risks.findById(id).orElseThrow(() -> Refused.notFound("There is no such record."));
        row.end(why, who, clock.instant());
        tell(row, who, "Risk of violence ended", row.ground().inWords(), null, why.strip());
    }

    /** All that is and was known; nothing for staff without the safety duty. */
    @Transactional(readOnly = true)
    public List<ViolenceRecord> from(PersonId person, SignedIn reader) {
        return reader.safetyDuty()
                ? risks.from(person.value()).stream().map(ViolenceRiskRow::view).toList()
                : List.of();
    }

    private void tell(ViolenceRiskRow row, Actor who, String what, String before, String after, String why) {
        var person = people.found(row.person());
        var child = person.isChild() ? person.id() : null;
        var change = new Change(who, person.id(), child, what, before, after, why, true);
        events.publishEvent(new SafetyChanged(row.person(), change));
        events.publishEvent(new CircumstancesChanged(Set.of(row.person())));
    }
}
