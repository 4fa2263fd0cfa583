package org.blendedmeetings.policy;

import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.preference.Preference;

/** Decides what becomes of one person's wish, by the table of outcomes (policy 3). */
record JudgingWishes(BaseRow row, PolicyTables tables, WishTiers tiers, WishStates states, FiredConditions conditions) {

    PersonOutcome of(PolicyPerson person) {
        var rule = tables.outcome(states.of(person));
        return new PersonOutcome(
                person,
                rule.noRule() ? AttendanceMode.ROOM : mode(rule.mode(), person),
                asked(person, rule),
                tier(person, rule),
                rule,
                conditions.of(person),
                words(person, rule));
    }

    private AttendanceMode mode(OutcomeRow.MeanwhileMode mode, PolicyPerson person) {
        return switch (mode) {
            case WISHED -> person.wishedMode();
            case NEEDED -> person.neededMode();
            case ROOM -> AttendanceMode.ROOM;
            case RECOMMENDED -> Ways.mode(row.recommended());
        };
    }

    /** What they would have once somebody has agreed or asked. */
    private AttendanceMode asked(PolicyPerson person, OutcomeRow rule) {
        if (rule.given() == Given.YES) {
            return mode(rule.mode(), person);
        }
        if (person.preference().isWish()) {
            return person.wishedMode();
        }
        var leftOpen = person.preference() == Preference.NO_PREFERENCE && person.needed() == null;
        return leftOpen
                ? Ways.mode(row.recommended())
                : person.needed() == null ? AttendanceMode.ROOM : person.neededMode();
    }

    private int tier(PolicyPerson person, OutcomeRow rule) {
        if (rule.noRule()) {
            return 1;
        }
        var wish = rule.plusWish() && person.preference().isWish()
                ? tiers.of(person).orElse(0)
                : 0;
        return Math.max(rule.leastTier(), wish);
    }

    private String words(PolicyPerson person, OutcomeRow rule) {
        var writtenTo = conditions.of(person).stream()
                .noneMatch(each -> each.mode() == Condition.ModeRule.ROOM_OR_NOT_ATTENDING);
        if (!writtenTo || row.words().isEmpty()) {
            return "";
        }
        return rule.family().isEmpty() ? row.words() : rule.family();
    }

    List<PersonOutcome> all(List<PolicyPerson> people) {
        return people.stream().map(this::of).toList();
    }
}
