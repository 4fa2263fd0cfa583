package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** What an adult is to a child, and whether they have parental responsibility (domain 4.7). */
@Entity
class Relationship {
    @Id
    private UUID id;

    @Version
    private Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person child;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person adult;

    @Enumerated(EnumType.STRING)
    private FamilyRole role;

    @Enumerated(EnumType.STRING)
    private ParentalResponsibility parentalResponsibility;

    private Relationship() {}

    static Relationship of(Person child, Person adult, FamilyRole role, ParentalResponsibility responsibility) {
        if (!child.isChild() || child.equals(adult)) {
            throw Refused.invalid("child", "A relationship is between a child and somebody else.");
        }
        if (role == FamilyRole.CHILD) {
            throw Refused.invalid("role", "Say what they are to the child: parent, carer, relative or supporter.");
        }
        var relationship = new Relationship();
        relationship.id = Ids.next();
        relationship.child = child;
        relationship.adult = adult;
        relationship.role = role;
        relationship.parentalResponsibility = responsibility;
        return relationship;
    }

    Person child() {
        return child;
    }

    Person adult() {
        return adult;
    }

    FamilyRole role() {
        return role;
    }

    ParentalResponsibility responsibility() {
        return parentalResponsibility;
    }

    /** What nobody knew. */
    void learn(ParentalResponsibility responsibility) {
        parentalResponsibility = responsibility;
    }

    /** Seen from the adult: the child, and what the adult is to them. */
    Relative childView() {
        return new Relative(child.personId(), child.name().called(), role, parentalResponsibility);
    }

    String inWords() {
        return role + ", parental responsibility " + parentalResponsibility;
    }

    Relative view() {
        return new Relative(adult.personId(), adult.name().called(), role, parentalResponsibility);
    }
}
