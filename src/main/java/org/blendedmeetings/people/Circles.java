package org.blendedmeetings.people;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Who stands around each child, as last used, so that nobody types them twice. */
@Component
class Circles {
    private final CircleRows rows;
    private final People people;
    private final Professionals professionals;
    private final Relationships relationships;

    Circles(CircleRows rows, People people, Professionals professionals, Relationships relationships) {
        this.rows = rows;
        this.people = people;
        this.professionals = professionals;
        this.relationships = relationships;
    }

    List<CircleMember> of(PersonView child) {
        var circle = new ArrayList<CircleMember>();
        circle.add(CircleMember.family(child.id(), FamilyRole.CHILD, child.name()));
        var remembered = rows.findByChildOrderByPlace(child.id().value());
        circle.addAll(remembered.isEmpty() ? familyOf(child.id()) : named(remembered));
        return circle;
    }

    void remember(PersonId child, List<CircleMember> members) {
        remember(Map.of(child, members));
    }

    void remember(Map<PersonId, List<CircleMember>> membersByChild) {
        if (membersByChild.isEmpty()) {
            return;
        }
        rows.forget(membersByChild.keySet().stream().map(PersonId::value).toList());
        membersByChild.forEach(this::save);
    }

    /** Somebody more stands around this child, last; nothing while the circle is the family as recorded. */
    void add(PersonId child, CircleMember member) {
        var remembered = rows.findByChildOrderByPlace(child.value());
        if (!remembered.isEmpty() && remembered.stream().noneMatch(row -> row.is(member))) {
            var last = remembered.get(remembered.size() - 1);
            rows.save(CircleRow.of(child, last.place() + 1, member));
        }
    }

    void leave(PersonId child, PersonId member) {
        rows.deleteAll(rows.findByChildOrderByPlace(child.value()).stream()
                .filter(row -> member.value().equals(row.person()))
                .toList());
    }

    private void save(PersonId child, List<CircleMember> members) {
        var seen = new HashSet<>();
        var place = 0;
        for (var member : members) {
            if (!member.isFamily() && member.professional() == null) {
                throw Refused.invalid("members", "Every member of a circle is a person or a professional we know.");
            }
            // the name is looked up when read, so it is no part of who they are
            if (!child.equals(member.person()) && seen.add(member.renamed(null))) {
                rows.save(CircleRow.of(child, ++place, member));
            }
        }
    }

    private List<CircleMember> familyOf(PersonId child) {
        return relationships.ofChild(child.value()).stream()
                .map(Relationship::view)
                .map(relative -> CircleMember.family(relative.person(), relative.role(), relative.name()))
                .toList();
    }

    private List<CircleMember> named(List<CircleRow> members) {
        var names = names(members);
        return members.stream()
                .map(member -> member.named(names.get(member.isFamily() ? member.person() : member.professional())))
                .toList();
    }

    private Map<UUID, String> names(List<CircleRow> members) {
        var names =
                people
                        .findAllById(members.stream()
                                .map(CircleRow::person)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, one -> one.name().called()));
        professionals
                .findAllById(members.stream()
                        .map(CircleRow::professional)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(one -> names.put(one.professionalId().value(), one.name()));
        return names;
    }
}
