package org.blendedmeetings.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The family around a person: of a child their circle and brothers and sisters, of an adult that of their children. */
@Component
public class FamilyAround {
    private final People people;
    private final Directory directory;
    private final Relationships relationships;
    private final RestrictedRecords restricted;

    FamilyAround(People people, Directory directory, Relationships relationships, RestrictedRecords restricted) {
        this.people = people;
        this.directory = directory;
        this.relationships = relationships;
        this.restricted = restricted;
    }

    /** Without the person, and without records closed to this reader. */
    @Transactional(readOnly = true)
    public List<PersonView> of(PersonId person, SignedIn reader) {
        var around = new LinkedHashSet<PersonId>();
        childrenAt(person).forEach(child -> aroundChild(child).forEach(around::add));
        around.remove(person);
        around.removeAll(restricted.closedTo(reader, around));
        return new ArrayList<>(directory.persons(around).values());
    }

    /** Homes of the family that this reader may know of, each once. */
    @Transactional(readOnly = true)
    public List<HomeView> homes(PersonId person, SignedIn reader) {
        var ids = of(person, reader).stream().map(one -> one.id().value()).toList();
        return people.whole(ids).stream()
                .flatMap(one -> one.homes().all())
                .map(home -> home.household().view(false, reader.safetyDuty()))
                .filter(home -> reader.safetyDuty() || !home.secretAddress())
                .distinct()
                .toList();
    }

    private List<PersonId> childrenAt(PersonId person) {
        var children = relationships.ofAdult(person.value()).stream()
                .map(tie -> tie.childView().person())
                .toList();
        return children.isEmpty() ? List.of(person) : children;
    }

    private Stream<PersonId> aroundChild(PersonId child) {
        return Stream.of(
                        directory.familyOf(child).stream().map(Relative::person),
                        directory.circleOf(child).stream()
                                .map(CircleMember::person)
                                .filter(Objects::nonNull),
                        directory.siblingsOf(child).stream().map(PersonView::id))
                .flatMap(each -> each);
    }
}
