package org.blendedmeetings.policy;

import java.util.OptionalInt;
import org.blendedmeetings.policy.WishState.Answered;
import org.blendedmeetings.policy.WishState.NeedState;
import org.blendedmeetings.policy.WishState.Standing;
import org.blendedmeetings.preference.Preference;

/** Where each person's wish stands, given the row after its conditions and those that fired (policy 3). */
record WishStates(PolicyCase of, BaseRow row, WishTiers tiers, FiredConditions conditions) {

    WishState of(PolicyPerson person) {
        var wishFirst = wishGoesFirst(person);
        var held = held(person, wishFirst);
        return new WishState(
                need(person, wishFirst, held),
                standing(person),
                answered(person.preference()),
                held,
                stoppable(person) && obstacle(person),
                attendsMeeting(person) && wantsSomebodyElsewhere(person),
                conditions.about(person, Condition::asksFirst),
                row.id());
    }

    /** A different wish than the recorded need, where it is allowed, goes before it (D2-09). */
    private boolean wishGoesFirst(PolicyPerson person) {
        return person.needed() == null
                || (person.preference().isWish()
                        && person.wishedMode() != person.neededMode()
                        && standing(person) == Standing.ALLOWED);
    }

    /** D2-02a, D2-02d: no video or phone until they were asked by voice, also where they left it open. */
    private boolean held(PolicyPerson person, boolean wishFirst) {
        if (!conditions.about(person, Condition::holds)) {
            return false;
        }
        var leftOpen = person.preference() == Preference.NO_PREFERENCE;
        var wished = leftOpen ? Ways.mode(row.recommended()) : person.wishedMode();
        var needHeld = !wishFirst && Ways.remote(person.neededMode());
        var needStands = !wishFirst && !needHeld;
        return needHeld || (!needStands && wished != null && Ways.remote(wished));
    }

    private static NeedState need(PolicyPerson person, boolean wishFirst, boolean held) {
        if (wishFirst) {
            return NeedState.NONE;
        }
        if (!held) {
            return NeedState.GRANTED;
        }
        return person.wishedMode() == person.neededMode() ? NeedState.HELD_SAME : NeedState.HELD;
    }

    private Standing standing(PolicyPerson person) {
        if (!person.preference().isWish()) {
            return Standing.NONE;
        }
        OptionalInt tier = tiers.of(person);
        if (tier.isEmpty()) {
            return Standing.NEVER;
        }
        return tier.getAsInt() == 0 ? Standing.ALLOWED : Standing.NEEDS_APPROVAL;
    }

    private static Answered answered(Preference preference) {
        return preference.isWish() ? Answered.WISH : Answered.valueOf(preference.name());
    }

    private boolean obstacle(PolicyPerson person) {
        return of.obstacles().stream().anyMatch(each -> each.person().equals(person.id()));
    }

    private boolean wantsSomebodyElsewhere(PolicyPerson person) {
        return of.apartWishes().stream().anyMatch(each -> each.by().equals(person.id()));
    }

    /** Written views, a drawing, an advocate and the like are always given: nothing practical stops them (policy 4). */
    private static boolean stoppable(PolicyPerson person) {
        return Ways.counts(Ways.mode(person.preference())) || person.preference() == Preference.PAPER;
    }

    private static boolean attendsMeeting(PolicyPerson person) {
        return Ways.counts(Ways.mode(person.preference()));
    }
}
