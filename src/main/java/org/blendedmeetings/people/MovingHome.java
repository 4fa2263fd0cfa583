package org.blendedmeetings.people;

import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records homes and who lives in them. */
@Component
@Transactional
public class MovingHome {
    private final Households households;
    private final PersonChanges changes;
    private final ApplicationEventPublisher events;

    MovingHome(Households households, PersonChanges changes, ApplicationEventPublisher events) {
        this.households = households;
        this.changes = changes;
        this.events = events;
    }

    public UUID registerHousehold(String name, String address, boolean secretAddress, Actor who) {
        var home = households.save(Household.of(name, address, secretAddress));
        // where somebody lives is nobody's business who reads a trail for something else
        events.publishEvent(new HouseholdEntered(
                home.id(), new Change(who, home.id(), null, "Home entered", null, home.inWords(), null, true)));
        return home.id();
    }

    /** The same into a home nobody knew yet: both or neither. */
    public void moveIntoNew(PersonId person, NewFamily.NewHome home, boolean main, Actor who) {
        moveInto(person, registerHousehold(home.name(), home.address(), home.secretAddress(), who), main, who);
    }

    /** The person lives there too; with {@code main}, there from now on most of the time. */
    public void moveInto(PersonId person, UUID household, boolean main, Actor who) {
        var home = households.findById(household).orElseThrow(() -> Refused.notFound("There is no such household."));
        var lives = changes.found(person);
        if (lives.homes().include(home)) {
            throw Refused.conflict("household", "This is recorded as their home already.");
        }
        var before = lives.homes().inWords();
        lives.moveInto(home, main);
        changes.forSafetyDuty(lives, who, "Home recorded", before, lives.homes().inWords(), null);
    }
}
