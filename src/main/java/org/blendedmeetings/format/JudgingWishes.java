package org.blendedmeetings.format;

import static org.blendedmeetings.meeting.AttendanceMode.NOT_ATTENDING;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.preference.Preference;

/** Decides what becomes of one person's wish (policy 3), given the row after its conditions and everybody's wishes. */
record JudgingWishes(BaseRow row, List<FamilyMember> people) {

    PersonOutcome of(FamilyMember person) {
        if (person.underFour()) {
            var mode = person.wishesRoom() ? ROOM : NOT_ATTENDING;
            return outcome(person, mode, mode, Given.YES, 0, "D3-03", List.of("D2-10"));
        }
        return switch (person.preference()) {
            case NO_PREFERENCE -> given(person, mode(row.recommended()), 0, "D3-05a");
            case NOT_ASKED -> given(person, ROOM, row.initialConference() ? 1 : 0, "D3-05b");
            case NO_REPLY -> given(person, ROOM, 0, "D3-05b");
            case UNABLE_TO_ANSWER -> given(person, ROOM, 0, "D3-05c");
            case VIDEO, PHONE, HYBRID_FAMILY_REMOTE, SERIES, PAPER -> byTier(person);
            default -> given(person, person.wishedMode(), 0, "D3-03");
        };
    }

    private PersonOutcome byTier(FamilyMember person) {
        var tier = tierFor(person);
        if (tier.isEmpty()) {
            return outcome(person, ROOM, person.wishedMode(), Given.NO, 1, "D3-08", List.of());
        }
        return tier.getAsInt() == 0
                ? given(person, person.wishedMode(), 0, "D3-03")
                : outcome(person, ROOM, person.wishedMode(), Given.PENDING, tier.getAsInt(), "D3-04", List.of());
    }

    /** "Meeting or one person?" (policy 1.1): the column of their own mode, unless others are in the room. */
    private OptionalInt tierFor(FamilyMember person) {
        if (!person.wishesRemote() || !roomWishedAround(person)) {
            return row.tierOf(person.wishedFormat());
        }
        var tier = person.parentOrCarer() ? row.oneParentOrCarer() : row.oneOther();
        var phoneIsNeverForAll = person.preference() == Preference.PHONE
                && row.tierOf(Format.PHONE).isEmpty();
        return OptionalInt.of(phoneIsNeverForAll ? Math.max(1, tier) : tier);
    }

    private boolean roomWishedAround(FamilyMember person) {
        return people.stream()
                .filter(other -> !row.byHousehold() || Objects.equals(other.household(), person.household()))
                .anyMatch(FamilyMember::makesItARoomMeeting);
    }

    private PersonOutcome given(FamilyMember person, AttendanceMode mode, int tier, String rule) {
        return outcome(person, mode, mode, Given.YES, tier, rule, List.of());
    }

    private PersonOutcome outcome(
            FamilyMember person,
            AttendanceMode mode,
            AttendanceMode asked,
            Given given,
            int tier,
            String rule,
            List<String> conditions) {
        var words = OutcomeWords.of(given, person.preference(), row.words());
        return new PersonOutcome(person, mode, asked, given, tier, rule, conditions, words);
    }

    /** The mode a whole format puts a family member in (policy 4). */
    static AttendanceMode mode(Format format) {
        return switch (format) {
            case IN_PERSON, HYBRID_FAMILY_IN_ROOM, SERIES -> ROOM;
            case HYBRID_FAMILY_REMOTE, VIDEO -> AttendanceMode.VIDEO;
            case PHONE -> AttendanceMode.PHONE;
            case PAPER -> AttendanceMode.WRITTEN_VIEWS;
        };
    }
}
