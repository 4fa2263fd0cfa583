package org.blendedmeetings.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.blendedmeetings.format.WishCount;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.preference.Preference;

/**
 * What families of the meetings held in a month asked for, and what became of it (domain 7.3.3).
 *
 * @param unseen sums that hold of what is in it
 */
public record Wishes(List<Line> lines, List<Sum> unseen) {

    /** One figure: how many, of how many. */
    public record Line(String words, Count count, Count whole) {
        public String figure() {
            return count.of(whole);
        }
    }

    static Wishes of(List<WishCount> counted) {
        var lines = new ArrayList<Line>();
        var sums = new ArrayList<Sum>();
        var people = count(counted, any -> true);
        var asked = count(counted, Wishes::wasAsked);
        add(lines, "Asked how they want to take part", asked, people);
        sums.add(new Sum(people, List.of(asked, add(lines, "Not asked", counted, each -> !wasAsked(each), people))));

        var wished = add(lines, "Said how they want to take part", counted, Wishes::isWish, asked);
        sums.add(new Sum(
                asked,
                List.of(
                        wished,
                        add(lines, "Had no preference", counted, is(Preference.NO_PREFERENCE), asked),
                        add(lines, "Have not replied", counted, is(Preference.NO_REPLY), asked),
                        add(lines, "Were not able to answer", counted, is(Preference.UNABLE_TO_ANSWER), asked))));

        var given = add(lines, "Given what they asked for", counted, wish(Given.YES), wished);
        var open = add(lines, "Left open", counted, wish(Given.PENDING), wished);
        var unmet = add(lines, "Not given what they asked for", counted, wish(Given.NO), wished);
        sums.add(new Sum(wished, List.of(given, open, unmet)));

        var reasons = new ArrayList<Count>();
        for (var why : WhyNot.values()) {
            reasons.add(add(
                    lines,
                    "Not given: " + why.words(),
                    counted,
                    wish(Given.NO).and(each -> WhyNot.of(each.reason()) == why),
                    unmet));
        }
        sums.add(new Sum(unmet, reasons));
        return new Wishes(List.copyOf(lines), sums);
    }

    private static Count add(
            List<Line> lines, String words, List<WishCount> counted, Predicate<WishCount> which, Count whole) {
        return add(lines, words, count(counted, which), whole);
    }

    private static Count add(List<Line> lines, String words, Count count, Count whole) {
        lines.add(new Line(words, count, whole));
        return count;
    }

    private static Count count(List<WishCount> counted, Predicate<WishCount> which) {
        return new Count(
                counted.stream().filter(which).mapToLong(WishCount::count).sum());
    }

    private static boolean wasAsked(WishCount each) {
        return each.preference() != Preference.NOT_ASKED;
    }

    private static boolean isWish(WishCount each) {
        return each.preference().isWish();
    }

    private static Predicate<WishCount> is(Preference answer) {
        return each -> each.preference() == answer;
    }

    private static Predicate<WishCount> wish(Given given) {
        return each -> isWish(each) && each.given() == given;
    }
}
