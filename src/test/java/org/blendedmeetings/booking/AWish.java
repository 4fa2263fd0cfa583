package org.blendedmeetings.booking;

import java.util.List;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.shared.Ids;

/** Builds what a family member wishes, as far as booking and inviting care. */
public final class AWish {
    private AWish() {}

    public static WishView hard(PersonId person, HardTime... times) {
        return of(person, "NONE", false, List.of(times));
    }

    public static WishView interpreter(PersonId person, String need) {
        return of(person, need, false, List.of());
    }

    public static WishView calendar(PersonId person) {
        return of(person, "NONE", true, List.of());
    }

    private static WishView of(PersonId person, String interpreter, boolean calendar, List<HardTime> hard) {
        return new WishView(
                new AskId(Ids.next()),
                Ids.next(),
                person,
                FamilyRole.PARENT,
                40,
                Preference.NO_PREFERENCE,
                Known.UNKNOWN,
                "OK",
                interpreter,
                false,
                hard,
                calendar,
                null,
                null,
                null,
                null);
    }
}
