package org.blendedmeetings.people;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what an adult is to a child, and when that is over. */
@Component
@Transactional
public class FamilyTies {
    private final Relationships relationships;
    private final Circles circles;
    private final PersonChanges changes;

    FamilyTies(Relationships relationships, Circles circles, PersonChanges changes) {
        this.relationships = relationships;
        this.circles = circles;
        this.changes = changes;
    }

    /** Refused when it is known already. From now on they stand in the child's circle. */
    public void relate(
            PersonId child, PersonId adult, FamilyRole role, ParentalResponsibility responsibility, Actor who) {
        if (relationships.existsByChildIdAndAdultId(child.value(), adult.value())) {
            throw Refused.conflict("adult", "What they are to this child is recorded already.");
        }
        var tie = Relationship.of(changes.found(child), changes.found(adult), role, responsibility);
        relationships.saveAndFlush(tie);
        circles.addRelative(child, CircleMember.family(adult, role, null));
        changes.open(changes.found(child), who, "Family member recorded", null, adult + " " + tie.inWords(), null);
    }

    /** They are this to the child no more; they leave the circle, and what was kept about them stays. */
    public void end(PersonId child, PersonId adult, String why, Actor who) {
        var tie = relationships
                .findByChildIdAndAdultId(child.value(), adult.value())
                .orElseThrow(() -> Refused.notFound("They are nobody of this child's family."));
        if (why == null || why.isBlank()) {
            throw Refused.invalid("why", "Say why they are no longer this to the child.");
        }
        relationships.delete(tie);
        circles.leave(child, adult);
        changes.open(
                changes.found(child),
                who,
                "Family member no longer recorded",
                adult + " " + tie.inWords(),
                null,
                why.strip());
    }
}
