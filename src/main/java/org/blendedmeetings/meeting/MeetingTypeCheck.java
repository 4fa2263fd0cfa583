package org.blendedmeetings.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.timescale.LimitRule;

/** Finds what is wrong with a catalogue before anybody relies on it. */
class MeetingTypeCheck {
    private final List<MeetingType> types;
    private final Set<String> codes;
    private final List<String> problems = new ArrayList<>();

    MeetingTypeCheck(List<MeetingType> types) {
        this.types = types;
        this.codes = types.stream().map(MeetingType::code).collect(Collectors.toSet());
    }

    /** A sentence for each problem; empty when there is none. */
    List<String> problems() {
        if (types.isEmpty()) {
            return List.of("No meeting types are described: the file is missing or empty.");
        }
        var seen = new HashSet<String>();
        for (var type : types) {
            require(type, type.code() != null, "has no code.");
            require(type, seen.add(type.code()), "is described twice.");
            words(type);
            people(type);
            times(type);
            require(type, sameChain(type), "names in before-birth what is not of its own chain.");
            type.next().stream()
                    .filter(next -> !codes.contains(next))
                    .forEach(next -> problems.add(type.code() + ": next names " + next + ", which is no type."));
        }
        return problems;
    }

    private void words(MeetingType type) {
        require(type, written(type.name()), "has no name.");
        require(
                type,
                !type.familyInvited() || written(type.familyName()) && written(type.familyPurpose()),
                "invites the family and needs family-name and family-purpose.");
    }

    private void people(MeetingType type) {
        require(type, type.line() != null, "has no line of management.");
        require(type, type.chairRole() != null || !type.requestable(), "has no chair-role.");
    }

    private void times(MeetingType type) {
        require(type, type.lengthMinutes() > 0 && type.preMeetMinutes() >= 0, "needs a length in minutes.");
        require(
                type,
                !type.warnings().isEmpty() && descending(type.warnings()),
                "needs warnings in working days before the limit, the earliest first.");
        if (type.limit() == null) {
            require(type, false, "has no limit; where none can be computed, write unit NONE and a note.");
        } else {
            rule(type, type.limit());
        }
    }

    private void rule(MeetingType type, LimitRule rule) {
        require(
                type,
                rule.unit() != null && rule.kind() != null && written(rule.clock()) && written(rule.source()),
                "needs unit, kind, clock and source of its limit.");
        if (rule.unit() == null) {
            return;
        }
        require(type, rule.computable() == rule.amount() > 0, "has an amount that does not fit its unit.");
        require(type, rule.computable() || written(rule.note()), "needs a note saying what decides its limit.");
        var after = rule.afterFirst();
        require(
                type,
                after == null
                        || after.unit() != null
                                && after.unit().counts()
                                && after.amount() > 0
                                && written(after.clock()),
                "needs amount, unit and clock under after-first.");
    }

    private boolean sameChain(MeetingType type) {
        return type.beforeBirth() == null
                || types.stream()
                        .anyMatch(each -> each.code().equals(type.beforeBirth())
                                && type.chain() != null
                                && type.chain().equals(each.chain()));
    }

    private void require(MeetingType type, boolean holds, String otherwise) {
        if (!holds) {
            problems.add(type.code() + " " + otherwise);
        }
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean descending(List<Integer> days) {
        for (var i = 1; i < days.size(); i++) {
            if (days.get(i) >= days.get(i - 1)) {
                return false;
            }
        }
        return days.get(days.size() - 1) >= 0;
    }
}
