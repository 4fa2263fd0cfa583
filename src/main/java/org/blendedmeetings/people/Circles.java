package org.blendedmeetings.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Who stands around each child, as last used, so that nobody types them twice. */
@Component
class Circles {
    private final CircleRows rows;
    private final CircleNames names;
    private final Relationships relationships;

    Circles(CircleRows rows, CircleNames names, Relationships relationships) {
        this.rows = rows;
        this.names = names;
        this.relationships = relationships;
    }

    List<CircleMember> of(PersonView child) {
        var circle = new ArrayList<CircleMember>();
        circle.add(CircleMember.family(child.id(), FamilyRole.CHILD, child.name()));
        var remembered = rows.findByChildOrderByPlace(child.id().value());
        circle.addAll(remembered.isEmpty() ? familyOf(child.id()) : names.named(remembered));
        return circle;
    }

    Map<PersonId, Set<ProfessionalRole>> rolesAround(Collection<PersonId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        var ids = children.stream().map(PersonId::value).toList();
        return rows.findByChildInAndProfessionalRoleNotNull(ids).stream()
                .collect(groupingBy(
                        row -> new PersonId(row.child()), mapping(CircleRow::professionalRole, toUnmodifiableSet())));
    }

    Map<PersonId, Set<ProfessionalId>> inRole(Collection<PersonId> children, ProfessionalRole role) {
        if (children.isEmpty()) {
            return Map.of();
        }
        var ids = children.stream().map(PersonId::value).toList();
        return rows.findByChildInAndProfessionalRole(ids, role).stream()
                .collect(groupingBy(
                        row -> new PersonId(row.child()),
                        mapping(row -> new ProfessionalId(row.professional()), toUnmodifiableSet())));
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

    /** Somebody more stands around this child, last; false when they stand there already. */
    boolean add(PersonId child, CircleMember member) {
        var remembered = rows.findByChildOrderByPlace(child.value());
        if (remembered.isEmpty()) {
            var family = familyOf(child);
            save(child, Stream.concat(family.stream(), Stream.of(member)).toList());
            return true;
        }
        if (remembered.stream().anyMatch(row -> row.is(member))) {
            return false;
        }
        var last = remembered.get(remembered.size() - 1);
        rows.save(CircleRow.of(child, last.place() + 1, member));
        return true;
    }

    /** The same for family, who stand there by what they are while no circle was used. */
    void addRelative(PersonId child, CircleMember relative) {
        if (!rows.findByChildOrderByPlace(child.value()).isEmpty()) {
            add(child, relative);
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
}
