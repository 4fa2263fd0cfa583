package org.blendedmeetings.people;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All that is known of some hundred children of a file, of those around them, and of who may be the same as somebody told. */
final class KnownCircles {
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<String, Set<Person>> adultsByAddress = new HashMap<>();
    private final Map<String, Set<Person>> adultsByBirth = new HashMap<>();
    private final Map<UUID, List<Relationship>> ties;
    private final Map<UUID, List<CircleRow>> circles;
    private final Map<String, Professional> professionals = new HashMap<>();
    private final Set<String> unsafe;

    KnownCircles(
            Collection<Relationship> ties,
            Collection<CircleRow> circles,
            Collection<Professional> professionals,
            Collection<String> unsafe) {
        this.ties = new HashMap<>(
                ties.stream().collect(groupingBy(tie -> tie.child().id())));
        this.circles = new HashMap<>(circles.stream().collect(groupingBy(CircleRow::child)));
        this.unsafe = new HashSet<>(unsafe);
        professionals.forEach(this::add);
    }

    void add(Person person) {
        people.put(person.id(), person);
        if (!person.isChild()) {
            person.reach().all().forEach(each -> reachedBy(person, each.view().address()));
            if (person.birth().bornOn() != null) {
                adultsByBirth
                        .computeIfAbsent(person.birth().bornOn().toString(), day -> new LinkedHashSet<>())
                        .add(person);
            }
        }
    }

    void reachedBy(Person adult, String address) {
        adultsByAddress
                .computeIfAbsent(address.toLowerCase(java.util.Locale.ROOT), same -> new LinkedHashSet<>())
                .add(adult);
    }

    void add(Professional professional) {
        professionals.put(professional.view().email(), professional);
    }

    Person person(UUID id) {
        return people.get(id);
    }

    Stream<Person> adultsReachedBy(Collection<String> addresses) {
        return addresses.stream()
                .flatMap(each -> adultsByAddress.getOrDefault(each, Set.of()).stream())
                .distinct();
    }

    Stream<Person> adultsBornOn(java.time.LocalDate day) {
        return adultsByBirth.getOrDefault(day.toString(), Set.of()).stream();
    }

    Optional<Professional> professional(String email) {
        return Optional.ofNullable(professionals.get(email));
    }

    List<Relationship> familyOf(UUID child) {
        return ties.computeIfAbsent(child, none -> new ArrayList<>());
    }

    List<CircleRow> circleOf(UUID child) {
        return circles.computeIfAbsent(child, none -> new ArrayList<>());
    }

    /** Somebody said that it must not be used, whoever is reached by it. */
    boolean isUnsafe(String address) {
        return unsafe.contains(address);
    }
}
