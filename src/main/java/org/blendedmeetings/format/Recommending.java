package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.policy.BaseRow;

/** Works out what the policy says: per person, then the meeting (policy 0.1). A pure function of the case. */
public final class Recommending {
    private final Conditions conditions;

    public Recommending(Conditions conditions) {
        this.conditions = conditions;
    }

    public Recommendation recommend(FormatCase asked) {
        if (!asked.ruled()) {
            return nobodyRules(asked);
        }
        var narrowed = conditions.narrow(asked.row(), asked.people());
        var row = narrowed.row();
        var judging = new JudgingWishes(row, asked.people());
        var people = asked.people().stream()
                .map(person -> apart(asked, judging.of(person)))
                .toList();
        var format = new FormatFromModes(row, asked.people(), modes(people), met(people)).format();
        var tier = people.stream().mapToInt(PersonOutcome::tier).max().orElse(0);
        return new Recommendation(
                asked,
                row.recommended(),
                format,
                people,
                tier,
                new Sessions(asked).numbers(),
                rules(row, narrowed.rules(), people));
    }

    /** No row, no format: a person decides, and until then everybody's wish is open (policy 0.10, D3-99). */
    private static Recommendation nobodyRules(FormatCase asked) {
        var people = asked.people().stream()
                .map(person -> new PersonOutcome(
                        person,
                        AttendanceMode.ROOM,
                        person.wishedMode(),
                        Given.PENDING,
                        1,
                        "D3-99",
                        List.of(),
                        OutcomeWords.PENDING))
                .toList();
        return new Recommendation(asked, null, null, people, 1, new Sessions(asked).numbers(), List.of("D3-99"));
    }

    static Map<UUID, AttendanceMode> modes(List<PersonOutcome> people) {
        return people.stream().collect(toMap(PersonOutcome::participant, PersonOutcome::mode));
    }

    private static Set<UUID> met(List<PersonOutcome> people) {
        return people.stream()
                .filter(each -> !each.unmet())
                .map(PersonOutcome::participant)
                .collect(toSet());
    }

    /** D2-01 touches the session only: what somebody is given is as it would be without it. */
    private static PersonOutcome apart(FormatCase asked, PersonOutcome outcome) {
        var kept = asked.apart().stream().anyMatch(pair -> asked.people().stream()
                .anyMatch(other -> pair.keeps(outcome.participant(), other.participant())));
        return kept ? outcome.with("D2-01") : outcome;
    }

    private static List<String> rules(BaseRow row, List<String> narrowing, List<PersonOutcome> people) {
        var ofPeople =
                people.stream().flatMap(each -> Stream.concat(each.conditions().stream(), Stream.of(each.rule())));
        var all = Stream.of(Stream.of(row.id()), narrowing.stream(), ofPeople).flatMap(rules -> rules);
        return List.copyOf(all.collect(Collectors.toCollection(TreeSet::new)));
    }
}
