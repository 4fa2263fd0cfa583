package org.blendedmeetings.policy.web;

import java.util.List;
import org.blendedmeetings.policy.Obstacle;

/** Refuses a "what if" that contradicts itself, with a sentence that names the field and the value. */
record CaseCheck(CaseBody body) {
    private static final int MOST = 1000;

    void check() {
        var people = new PeopleCheck(body.people());
        Refusing.each("keptApart", body.keptApart(), (field, pair) -> keptApart(field, pair, people));
        Refusing.each("safety", body.safety(), (field, pair) -> {
            people.known(field + ".atRisk", pair.atRisk());
            people.two(field + ".from", pair.atRisk(), pair.from());
        });
        Refusing.each("apartWishes", body.apartWishes(), (field, wish) -> {
            people.known(field + ".by", wish.by());
            people.two(field + ".from", wish.by(), wish.from());
        });
        Refusing.each("practicalObstacles", body.practicalObstacles(), (field, obstacle) -> {
            if (obstacle.kind() == null) {
                throw Refusing.because(
                        field + ".kind", "is missing; possible are " + Refusing.listed(Obstacle.Kind.values()));
            }
            people.known(field + ".person", obstacle.person());
        });
        Refusing.each("violenceFrom", body.violenceFrom(), people::known);
        Refusing.each("noCamera", body.noCamera(), people::known);
        number("consecutiveVirtual", body.consecutiveVirtual());
        number("workingDaysLeft", body.workingDaysLeft());
    }

    private static void keptApart(String field, List<String> pair, PeopleCheck people) {
        if (pair.size() != 2) {
            throw Refusing.because(field, "must be two ids, such as [\"mum\",\"dad\"]");
        }
        people.known(field, pair.get(0));
        people.two(field, pair.get(0), pair.get(1));
    }

    private static void number(String field, Integer number) {
        if (number != null && (number < 0 || number > MOST)) {
            throw Refusing.because(field, number + " is not a number from 0 to " + MOST);
        }
    }
}
