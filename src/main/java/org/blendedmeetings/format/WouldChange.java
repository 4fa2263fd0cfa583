package org.blendedmeetings.format;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.PersonOutcome;

/**
 * What one person would have differently, were a meeting decided by what is known today.
 *
 * @param was     how they take part by what was known then, or null where they were not part of it
 * @param now     the same today
 * @param wishWas what they would have had with everybody's agreement, then
 * @param withThen whom of the family they were to meet with
 */
record WouldChange(
        UUID participant,
        AttendanceMode was,
        AttendanceMode now,
        AttendanceMode wishWas,
        AttendanceMode wishNow,
        Set<UUID> withThen,
        Set<UUID> withNow) {

    /** Only those for whom something would change, in the order of the case. */
    static List<WouldChange> between(Advice then, Advice now) {
        return now.people().stream()
                .map(person -> of(person, then, now))
                .filter(WouldChange::isOne)
                .toList();
    }

    private static WouldChange of(PersonOutcome person, Advice then, Advice now) {
        var before = then.person(person.id());
        return new WouldChange(
                TakesPart.id(person),
                before.map(PersonOutcome::mode).orElse(null),
                person.mode(),
                before.map(PersonOutcome::asked).orElse(null),
                person.asked(),
                with(then, person.id()),
                with(now, person.id()));
    }

    private static Set<UUID> with(Advice in, String person) {
        return in.sessions().stream()
                .filter(each -> each.contains(person))
                .flatMap(List::stream)
                .filter(each -> !each.equals(person))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private boolean isOne() {
        return Stream.of(!Objects.equals(was, now), !Objects.equals(wishWas, wishNow), !withThen.equals(withNow))
                .anyMatch(differs -> differs);
    }
}
