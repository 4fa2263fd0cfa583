package org.blendedmeetings.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** The child's circle as last used, as checkboxes: who, in what role, and how family are reached. */
@Component
class CircleChoices {
    private final Directory directory;

    CircleChoices(Directory directory) {
        this.directory = directory;
    }

    List<Choice> of(PersonId child) {
        var circle = membersOf(child);
        var family = directory.persons(circle.stream()
                .map(CircleMember::person)
                .filter(Objects::nonNull)
                .toList());
        return circle.stream()
                .map(each -> new Choice(CircleKey.of(each), text(each), hint(family.get(each.person()))))
                .toList();
    }

    List<String> everybody(PersonId child) {
        return membersOf(child).stream().map(CircleKey::of).toList();
    }

    /** Who was ticked, and the professional added by e-mail address, if one was. */
    List<CircleMember> chosen(RequestForm form) {
        var circle = membersOf(new PersonId(form.child()));
        var chosen = new ArrayList<CircleMember>();
        for (var key : form.take()) {
            chosen.add(circle.stream()
                    .filter(each -> CircleKey.of(each).equals(key))
                    .findFirst()
                    .orElseGet(() -> CircleKey.read(key, "Somebody on the list")));
        }
        added(form).forEach(chosen::add);
        return chosen;
    }

    private Stream<CircleMember> added(RequestForm form) {
        if (form.addEmail() == null || form.addEmail().isBlank()) {
            return Stream.empty();
        }
        if (form.addRole() == null) {
            throw Refused.invalid("addRole", "Say in what role they take part.");
        }
        var found = directory
                .professionalByEmail(form.addEmail().strip())
                .orElseThrow(() -> Refused.invalid(
                        "addEmail", "Nobody in the directory has this e-mail address. Check it for a slip."));
        return Stream.of(CircleMember.professional(found.id(), form.addRole(), found.name()));
    }

    private List<CircleMember> membersOf(PersonId child) {
        return directory.circleOf(child).stream()
                .filter(each -> each.familyRole() != FamilyRole.CHILD)
                .toList();
    }

    private static String text(CircleMember member) {
        return member.name() + ", "
                + (member.isFamily()
                        ? RoleWords.of(member.familyRole())
                        : member.professionalRole().words());
    }

    private static String hint(PersonView person) {
        if (person == null) {
            return null;
        }
        var reached = person.safe()
                .map(channel -> "Written to by " + RoleWords.of(channel.kind()))
                .orElse("No safe way to write is known: their worker asks by voice");
        return "en".equals(person.language())
                ? reached
                : reached + "; language " + RoleWords.language(person.language());
    }
}
