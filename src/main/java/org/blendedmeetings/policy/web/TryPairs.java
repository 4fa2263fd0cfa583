package org.blendedmeetings.policy.web;

import static org.blendedmeetings.policy.web.TryValues.choice;
import static org.blendedmeetings.policy.web.TryValues.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.Known;

/** The pairs of a form by what is so between them, as the "what if" of the interface has them. */
record TryPairs(List<TryPair> pairs) {
    private static final Set<String> NO_DANGER = Set.of(TryPair.KEPT_APART, TryPair.APART_WISH);

    List<List<String>> keptApart() {
        return such(TryPair.KEPT_APART)
                .map(each -> Arrays.asList(text(each.one()), text(each.other())))
                .toList();
    }

    List<ApartWishBody> apartWishes() {
        return such(TryPair.APART_WISH)
                .map(each -> new ApartWishBody(text(each.one()), text(each.other())))
                .toList();
    }

    List<SafetyBody> danger() {
        return places(TryPairs::isDanger).mapToObj(this::danger).toList();
    }

    /** Where the pair stands on the form that is the so-manieth of its kind in the interface's words. */
    int place(String kind, int number) {
        Predicate<TryPair> such =
                switch (kind) {
                    case "keptApart" -> pair -> TryPair.KEPT_APART.equals(pair.what());
                    case "apartWishes" -> pair -> TryPair.APART_WISH.equals(pair.what());
                    default -> TryPairs::isDanger;
                };
        return places(such).skip(number).findFirst().orElseThrow();
    }

    private SafetyBody danger(int place) {
        var pair = pairs.get(place);
        var at = "pairs[" + place + "].";
        if (text(pair.what()) == null) {
            throw Refusing.because(at + "what", "is missing");
        }
        return new SafetyBody(
                text(pair.one()),
                text(pair.other()),
                choice(at + "what", pair.what(), SafetyState.class),
                choice(at + "shareHome", pair.shareHome(), Known.class));
    }

    private static boolean isDanger(TryPair pair) {
        return !pair.isEmpty() && !(pair.what() != null && NO_DANGER.contains(pair.what()));
    }

    private Stream<TryPair> such(String what) {
        return pairs.stream().filter(each -> what.equals(each.what()));
    }

    private IntStream places(Predicate<TryPair> such) {
        return IntStream.range(0, pairs.size()).filter(each -> such.test(pairs.get(each)));
    }
}
