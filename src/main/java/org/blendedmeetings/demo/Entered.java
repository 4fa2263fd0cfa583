package org.blendedmeetings.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.NewFamily;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;

/**
 * The borough with the ids it was given.
 *
 * @param colleagues by e-mail address
 * @param people     of each family, in the order of the family
 */
record Entered(Borough borough, Map<String, ProfessionalId> colleagues, List<List<PersonId>> people) {

    List<PersonId> childrenOf(InventedFamily family) {
        return peopleOf(family).subList(0, family.children());
    }

    Set<PersonId> children() {
        return borough.families().stream()
                .flatMap(family -> childrenOf(family).stream())
                .collect(Collectors.toSet());
    }

    /** Everybody around a family's children, without the children. */
    List<CircleMember> circleOf(InventedFamily family) {
        var circle = new ArrayList<CircleMember>();
        for (var tie : family.family().ties()) {
            if (tie.child() == 0) {
                circle.add(adult(family, tie));
            }
        }
        family.circle()
                .forEach(each ->
                        circle.add(CircleMember.professional(colleagues.get(each.email()), each.role(), each.email())));
        return circle;
    }

    List<PersonId> peopleOf(InventedFamily family) {
        return people.get(borough.families().indexOf(family));
    }

    private CircleMember adult(InventedFamily family, NewFamily.Tie tie) {
        var name = family.family().members().get(tie.adult()).person().firstName();
        return CircleMember.family(peopleOf(family).get(tie.adult()), tie.role(), name);
    }
}
