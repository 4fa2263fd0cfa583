package org.blendedmeetings.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Adds and takes away people and pairs, and leaves everything else as it was typed. */
record TryChange(TryForm form) {
    static final int MOST_PEOPLE = 12;
    static final int MOST_PAIRS = 30;

    private static final String REMOVE_PERSON = "remove-person:";
    private static final String REMOVE_PAIR = "remove-pair:";

    /** True for the buttons that only change the form. */
    static boolean asked(String act) {
        return act.startsWith("add-") || act.startsWith("remove-");
    }

    TryForm by(String act) {
        if (act.startsWith(REMOVE_PERSON)) {
            return withoutPerson(act.substring(REMOVE_PERSON.length()));
        }
        if (act.startsWith(REMOVE_PAIR)) {
            return withoutPair(act.substring(REMOVE_PAIR.length()));
        }
        return act.equals("add-pair") ? withPair() : withPerson();
    }

    private TryForm withPerson() {
        var people = new ArrayList<>(form.people());
        nextIds().stream().limit(1).map(TryPerson::called).forEach(people::add);
        return form.with(people, form.pairs());
    }

    private List<String> nextIds() {
        var taken = form.people().stream().map(TryPerson::id).toList();
        return IntStream.range(0, MOST_PEOPLE)
                .mapToObj(place -> "Person " + (char) ('A' + place))
                .filter(id -> !taken.contains(id))
                .toList();
    }

    private TryForm withPair() {
        var pairs = new ArrayList<>(form.pairs());
        if (pairs.size() < MOST_PAIRS) {
            pairs.add(TryPair.EMPTY);
        }
        return form.with(form.people(), pairs);
    }

    private TryForm withoutPerson(String id) {
        var people =
                form.people().stream().filter(each -> !id.equals(each.id())).toList();
        var pairs = form.pairs().stream().map(each -> each.without(id)).toList();
        return form.with(people, pairs);
    }

    private TryForm withoutPair(String place) {
        var pairs = IntStream.range(0, form.pairs().size())
                .filter(each -> !place.equals(String.valueOf(each)))
                .mapToObj(form.pairs()::get)
                .toList();
        return form.with(form.people(), pairs);
    }
}
