package org.blendedmeetings.policy;

import java.util.Objects;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/**
 * Somebody of the family as the policy sees them.
 *
 * @param id        theirs in this case
 * @param age       full years, -1 when not known
 * @param needed    a format or mode recorded as a reasonable adjustment, or null
 * @param household null when not known; the unknown are one household
 */
public record PolicyPerson(
        String id,
        FamilyRole role,
        int age,
        Preference preference,
        Known privateSpace,
        DigitalAccess digitalAccess,
        InterpreterNeed interpreter,
        boolean easyRead,
        Preference needed,
        String household) {
    public static final int UNKNOWN_AGE = -1;
    private static final int WISHES_COUNT_FROM = 4;

    /** The same person with another wish: what a small child is taken to wish. */
    PolicyPerson wishing(Preference other) {
        return new PolicyPerson(
                id, role, age, other, privateSpace, digitalAccess, interpreter, easyRead, needed, household);
    }

    PolicyPerson withoutNeed() {
        return new PolicyPerson(
                id, role, age, preference, privateSpace, digitalAccess, interpreter, easyRead, null, household);
    }

    boolean isChild() {
        return role == FamilyRole.CHILD;
    }

    boolean parentOrCarer() {
        return role == FamilyRole.PARENT || role == FamilyRole.CARER;
    }

    boolean sharesHouseholdWith(PolicyPerson other) {
        return Objects.equals(household, other.household);
    }

    boolean wishesRoom() {
        return preference.isWish() && Ways.mode(preference) == AttendanceMode.ROOM && preference != Preference.SERIES;
    }

    boolean needsRoom() {
        return needed != null && Ways.mode(needed) == AttendanceMode.ROOM;
    }

    /** Makes the meeting one in a room, so that others on a screen are single persons (policy 1.1). */
    boolean makesItARoomMeeting() {
        var tooYoung = age != UNKNOWN_AGE && age < WISHES_COUNT_FROM;
        return wishesRoom() && !tooYoung && role != FamilyRole.SUPPORTER;
    }

    /** The mode they wish, or null where they wished nothing. */
    AttendanceMode wishedMode() {
        return preference.isWish() ? Ways.mode(preference) : null;
    }

    /** The mode recorded as needed, or null. */
    AttendanceMode neededMode() {
        return needed == null ? null : Ways.mode(needed);
    }
}
