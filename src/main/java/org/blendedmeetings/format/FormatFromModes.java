package org.blendedmeetings.format;

import static org.blendedmeetings.meeting.AttendanceMode.PHONE;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.AttendanceMode.VIDEO;
import static org.blendedmeetings.meeting.Format.HYBRID_FAMILY_IN_ROOM;
import static org.blendedmeetings.meeting.Format.HYBRID_FAMILY_REMOTE;
import static org.blendedmeetings.meeting.Format.IN_PERSON;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.preference.Preference;

/**
 * The meeting's format as it follows from how each person takes part (policy 4).
 *
 * @param met participants whose wish is given
 */
record FormatFromModes(BaseRow row, List<FamilyMember> people, Map<UUID, AttendanceMode> modes, Set<UUID> met) {
    private static final Set<AttendanceMode> COUNTING = EnumSet.of(ROOM, VIDEO, PHONE);

    Format format() {
        var series = allWhoAnsweredChose(Preference.SERIES);
        if (series || allWhoAnsweredChose(Preference.PAPER)) {
            return series ? Format.SERIES : Format.PAPER;
        }
        var counted = people.stream()
                .filter(each -> !each.underFour() && COUNTING.contains(mode(each)))
                .toList();
        if (counted.isEmpty()) {
            return onlySmallChildrenInTheRoom() ? hybridOrInPerson() : row.recommended();
        }
        var used = counted.stream().map(this::mode).collect(Collectors.toSet());
        if (!used.contains(ROOM)) {
            return remote(counted, used);
        }
        return used.size() == 1 ? inTheRoom(counted) : HYBRID_FAMILY_IN_ROOM;
    }

    private Format inTheRoom(List<FamilyMember> counted) {
        var wished = counted.stream()
                .map(FamilyMember::wishedFormat)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (wished.contains(IN_PERSON)) {
            return IN_PERSON;
        }
        if (wished.contains(HYBRID_FAMILY_IN_ROOM)) {
            return hybridOrInPerson();
        }
        return row.allowed().contains(HYBRID_FAMILY_IN_ROOM) ? row.roomFormat() : IN_PERSON;
    }

    /** Whether staff sit together is the chair's matter, unless somebody asked for it and has it. */
    private Format remote(List<FamilyMember> counted, Set<AttendanceMode> used) {
        if (counted.stream().anyMatch(each -> each.preference() == Preference.HYBRID_FAMILY_REMOTE)) {
            return HYBRID_FAMILY_REMOTE;
        }
        return used.equals(Set.of(PHONE)) ? Format.PHONE : Format.VIDEO;
    }

    private Format hybridOrInPerson() {
        return row.allowed().contains(HYBRID_FAMILY_IN_ROOM) ? HYBRID_FAMILY_IN_ROOM : IN_PERSON;
    }

    private boolean onlySmallChildrenInTheRoom() {
        return people.stream().anyMatch(each -> each.underFour() && mode(each) == ROOM);
    }

    /** Those count as having answered who said how the meeting should be held, or that they do not mind. */
    private boolean allWhoAnsweredChose(Preference preference) {
        Predicate<FamilyMember> answered = each -> !each.underFour()
                && (each.wishedFormat() != null
                        || each.preference() == Preference.ROOM
                        || each.preference() == Preference.NO_PREFERENCE);
        var answers = people.stream().filter(answered).toList();
        return !answers.isEmpty()
                && answers.stream()
                        .allMatch(each -> each.preference() == preference && met.contains(each.participant()));
    }

    private AttendanceMode mode(FamilyMember person) {
        return modes.get(person.participant());
    }
}
