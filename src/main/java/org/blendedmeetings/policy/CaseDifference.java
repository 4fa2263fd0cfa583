package org.blendedmeetings.policy;

import org.blendedmeetings.meeting.Format;

/**
 * What would have come out differently for one meeting.
 *
 * @param wasFormat   null where no row covers the meeting
 * @param given       wishes that would be given and were not
 * @param notGiven    wishes that were given and would not be
 * @param onlyCounted restricted, or somebody's safety is concerned: it must not be told by its reference
 */
public record CaseDifference(
        String reference,
        String kind,
        Format wasFormat,
        Format wouldFormat,
        int wasTier,
        int wouldTier,
        int given,
        int notGiven,
        boolean onlyCounted) {

    static CaseDifference of(DecidedCase decided, Advice was, Advice would) {
        var count = new int[2];
        for (var person : was.people()) {
            var before = person.given() == Given.YES;
            var after = would.person(person.id()).orElseThrow().given() == Given.YES;
            count[0] += !before && after ? 1 : 0;
            count[1] += before && !after ? 1 : 0;
        }
        return new CaseDifference(
                decided.reference(),
                decided.kind(),
                was.format(),
                would.format(),
                was.tier(),
                would.tier(),
                count[0],
                count[1],
                decided.restricted() || safetyConcerned(was) || safetyConcerned(would));
    }

    boolean otherFormat() {
        return wasFormat != wouldFormat;
    }

    boolean otherTier() {
        return wasTier != wouldTier;
    }

    boolean differs() {
        return otherFormat() || otherTier() || given + notGiven > 0;
    }

    private static boolean safetyConcerned(Advice advice) {
        return advice.conditions().stream().anyMatch(each -> each.visibility() == Visibility.S)
                || advice.people().stream()
                        .anyMatch(person -> person.rule().visibility() == Visibility.S
                                || person.conditions().stream().anyMatch(each -> each.visibility() == Visibility.S));
    }
}
