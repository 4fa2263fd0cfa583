package org.blendedmeetings.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.Format;

/**
 * The conditions that fired in one case (policy 2).
 *
 * @param byPerson those about each person, by their id
 * @param meeting  those about the meeting
 */
record FiredConditions(Map<String, List<Condition>> byPerson, List<Condition> meeting) {

    /** Asks the table about every known thing; {@code leftOpen} is what whoever does not mind is given, or null. */
    static FiredConditions in(
            PolicyCase of, List<PolicyPerson> people, PolicyTables tables, String row, Format leftOpen) {
        var facts = new PersonFacts(of, row, leftOpen);
        var byPerson = new LinkedHashMap<String, List<Condition>>();
        people.forEach(person -> byPerson.put(person.id(), fired(facts.about(person), tables)));
        return new FiredConditions(byPerson, fired(new WholeMeetingFacts(of.facts(), people, row).all(), tables));
    }

    private static List<Condition> fired(Stream<KnownFact> facts, PolicyTables tables) {
        return facts.flatMap(known -> tables.conditions(known).stream())
                .distinct()
                .toList();
    }

    List<Condition> of(PolicyPerson person) {
        return byPerson.get(person.id());
    }

    boolean about(PolicyPerson person, Predicate<Condition> such) {
        return of(person).stream().anyMatch(such);
    }

    Stream<Condition> all() {
        return Stream.concat(byPerson.values().stream().flatMap(Collection::stream), meeting.stream());
    }

    FiredConditions and(List<Condition> more) {
        return new FiredConditions(
                byPerson, Stream.concat(meeting.stream(), more.stream()).toList());
    }
}
