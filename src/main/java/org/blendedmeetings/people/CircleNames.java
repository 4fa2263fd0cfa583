package org.blendedmeetings.people;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks up what the members of a circle are called today. */
@Component
class CircleNames {
    private final People people;
    private final Professionals professionals;

    CircleNames(People people, Professionals professionals) {
        this.people = people;
        this.professionals = professionals;
    }

    List<CircleMember> named(List<CircleRow> members) {
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
