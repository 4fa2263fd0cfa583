package org.blendedmeetings.policy;

import java.util.List;
import java.util.OptionalInt;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/** Who has to agree to one person's wish: "Meeting or one person?" (policy 1.1). */
record WishTiers(BaseRow row, List<PolicyPerson> people) {

    /** 0 where it is allowed, 1 to 3 where somebody has to agree, empty where the row says never. */
    OptionalInt of(PolicyPerson person) {
        var wish = person.preference();
        if (!Ways.remote(Ways.mode(wish))) {
            return wish == Preference.SERIES || wish == Preference.PAPER ? column(wish) : OptionalInt.of(0);
        }
        return roomWishedAround(person) ? onePerson(person) : column(wish);
    }

    private OptionalInt column(Preference wish) {
        return row.tierOf(Ways.format(wish).orElseThrow());
    }

    private OptionalInt onePerson(PolicyPerson person) {
        var tier = person.parentOrCarer() ? row.oneParentOrCarer() : row.oneOther();
        var phoneIsNeverForAll = Ways.mode(person.preference()) == AttendanceMode.PHONE
                && row.tierOf(Format.PHONE).isEmpty();
        return OptionalInt.of(phoneIsNeverForAll ? Math.max(1, tier) : tier);
    }

    private boolean roomWishedAround(PolicyPerson person) {
        return people.stream()
                .filter(other -> !row.byHousehold() || other.sharesHouseholdWith(person))
                .anyMatch(PolicyPerson::makesItARoomMeeting);
    }
}
