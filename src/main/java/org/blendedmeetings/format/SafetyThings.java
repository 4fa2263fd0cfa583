package org.blendedmeetings.format;

import org.blendedmeetings.policy.ApartWish;
import org.blendedmeetings.policy.Pair;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.SafetyPair;

/** Writes what was known of danger and of wishes for somebody's absence: for the safety duty alone (policy 0.8). */
final class SafetyThings {
    private final ThingWriter write;

    SafetyThings(ThingWriter write) {
        this.write = write;
    }

    void of(PolicyCase asked) {
        if (asked.facts().outOfArea()) {
            write.add(SourceKind.OUT_OF_AREA, "The child lives out of area, is in custody or in hospital");
        }
        if (asked.facts().proceedingsPossible()) {
            write.add(SourceKind.PROCEEDINGS, "Court proceedings or a removal may be decided");
        }
        asked.keptApart().forEach(this::apart);
        asked.safety().forEach(this::danger);
        asked.violenceFrom()
                .forEach(each -> write.add(
                        SourceKind.VIOLENCE, each, null, "There is a risk of violence from " + write.name(each)));
        asked.apartWishes().forEach(this::wish);
    }

    private void apart(Pair pair) {
        var by = write.source(SourceKind.KEPT_APART, pair.one(), pair.other()).map(each -> " by " + each.words());
        write.add(
                SourceKind.KEPT_APART,
                pair.one(),
                pair.other(),
                write.name(pair.one()) + " and " + write.name(pair.other()) + " are kept apart" + by.orElse(""));
    }

    private void danger(SafetyPair pair) {
        var one = write.name(pair.atRisk());
        var other = write.name(pair.from());
        var danger =
                switch (pair.state()) {
                    case CURRENT -> one + " is in danger from " + other;
                    case HISTORIC -> one + " was in danger from " + other + " before";
                    case UNKNOWN -> "It is not known whether " + one + " is in danger from " + other;
                };
        var home =
                switch (pair.shareHome()) {
                    case YES -> "they share a home";
                    case NO -> "they do not share a home";
                    case UNKNOWN -> "it is not known whether they share a home";
                };
        var told = write.source(SourceKind.DANGER, pair.atRisk(), pair.from()).map(each -> "; said by " + each.words());
        write.add(SourceKind.DANGER, pair.atRisk(), pair.from(), danger + "; " + home + told.orElse(""));
    }

    private void wish(ApartWish wish) {
        var meant = !ApartWishes.NOT_KNOWN_YET.equals(wish.from());
        write.add(
                SourceKind.APART_WISH,
                wish.by(),
                meant ? wish.from() : null,
                meant
                        ? write.name(wish.by()) + " does not want " + write.name(wish.from()) + " there"
                        : write.name(wish.by()) + " does not want somebody there; whom they mean was not known yet");
    }
}
