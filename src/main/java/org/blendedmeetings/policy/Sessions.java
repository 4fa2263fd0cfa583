package org.blendedmeetings.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who meets with whom (policy 4): all share one session, unless pairs are apart or households meet by themselves. */
record Sessions(PolicyCase of, BaseRow row, FiredConditions conditions) {

    /** Everybody named, attending or not, by session; inside one and among them in the order they were named. */
    List<List<String>> all() {
        var sessions = new ArrayList<List<PolicyPerson>>();
        var people = of.people();
        var involved = people.stream()
                .filter(each -> people.stream().anyMatch(other -> mustNotMeet(each, other)))
                .toList();
        involved.forEach(person -> place(person, sessions));
        var others = people.stream().filter(each -> !involved.contains(each)).toList();
        if (!others.isEmpty()) {
            forOthers(sessions).addAll(others);
        }
        var named = Comparator.comparingInt((PolicyPerson each) -> people.indexOf(each));
        return sessions.stream()
                .map(session -> session.stream().sorted(named).toList())
                .sorted(Comparator.comparingInt(session -> people.indexOf(session.get(0))))
                .map(session -> session.stream().map(PolicyPerson::id).toList())
                .toList();
    }

    private void place(PolicyPerson person, List<List<PolicyPerson>> sessions) {
        var free = sessions.stream()
                .filter(session -> session.stream().noneMatch(other -> mustNotMeet(person, other)))
                .findFirst();
        free.orElseGet(() -> added(sessions)).add(person);
    }

    /** A third person joins the child's session, else that of the person at risk, else the first named's. */
    private List<PolicyPerson> forOthers(List<List<PolicyPerson>> sessions) {
        return with(sessions, PolicyPerson::isChild)
                .or(() -> with(sessions, this::atRisk))
                .or(() -> sessions.stream().findFirst())
                .orElseGet(() -> added(sessions));
    }

    private static Optional<List<PolicyPerson>> with(
            List<List<PolicyPerson>> sessions, Predicate<PolicyPerson> somebody) {
        return sessions.stream()
                .filter(session -> session.stream().anyMatch(somebody))
                .findFirst();
    }

    private static List<PolicyPerson> added(List<List<PolicyPerson>> sessions) {
        var session = new ArrayList<PolicyPerson>();
        sessions.add(session);
        return session;
    }

    private boolean mustNotMeet(PolicyPerson a, PolicyPerson b) {
        return !a.id().equals(b.id())
                && (kept(a, b)
                        || unsafe(a, b)
                        || unsafe(b, a)
                        || violent(a)
                        || violent(b)
                        || unwanted(a, b)
                        || unwanted(b, a)
                        || (row.byHousehold() && !a.sharesHouseholdWith(b)));
    }

    private boolean kept(PolicyPerson a, PolicyPerson b) {
        return own(a) && own(b) && of.keptApart().stream().anyMatch(pair -> pair.holds(a.id(), b.id()));
    }

    /** Only where a row gives one of them a session of their own: danger that is over only offers it. */
    private boolean unsafe(PolicyPerson atRisk, PolicyPerson from) {
        return own(atRisk)
                && of.safety().stream()
                        .anyMatch(pair -> pair.atRisk().equals(atRisk.id())
                                && pair.from().equals(from.id())
                                && pair.state() != SafetyState.HISTORIC);
    }

    private boolean violent(PolicyPerson person) {
        return own(person) && of.violenceFrom().contains(person.id());
    }

    private boolean unwanted(PolicyPerson by, PolicyPerson from) {
        return of.apartWishes().stream()
                .anyMatch(wish -> wish.by().equals(by.id()) && wish.from().equals(from.id()));
    }

    private boolean atRisk(PolicyPerson person) {
        return of.safety().stream().anyMatch(pair -> pair.atRisk().equals(person.id()));
    }

    private boolean own(PolicyPerson person) {
        return conditions.about(person, each -> each.session() == Condition.OwnSession.OWN);
    }
}
