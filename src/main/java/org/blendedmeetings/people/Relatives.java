package org.blendedmeetings.people;

import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;

/** The family of a person as a record names it: of a child the adults, of an adult the children. */
@Component
class Relatives {
    private final Relationships relationships;
    private final RestrictedRecords restricted;

    Relatives(Relationships relationships, RestrictedRecords restricted) {
        this.relationships = relationships;
        this.restricted = restricted;
    }

    /** Without those whose records are closed to this reader. */
    List<Relative> of(Person person, SignedIn reader) {
        var family = person.isChild()
                ? relationships.ofChild(person.id()).stream()
                        .map(Relationship::view)
                        .toList()
                : relationships.ofAdult(person.id()).stream()
                        .map(Relationship::childView)
                        .toList();
        var closed = restricted.closedTo(
                reader, family.stream().map(Relative::person).toList());
        return family.stream().filter(one -> !closed.contains(one.person())).toList();
    }
}
