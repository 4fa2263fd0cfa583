package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.people.FamilyRole;

/** Who meets with whom (policy 4): all share one session, unless pairs are apart or households meet by themselves. */
record Sessions(FormatCase of) {

    /** The session of each participant of the family, from 1. */
    Map<UUID, Integer> numbers() {
        var sessions = new ArrayList<List<FamilyMember>>();
        var involved = of.people().stream().filter(this::keptFromSomebody).toList();
        involved.forEach(person -> place(person, sessions));
        var others =
                of.people().stream().filter(each -> !involved.contains(each)).toList();
        if (!others.isEmpty()) {
            sessionForOthers(sessions).addAll(others);
        }
        var numbers = new LinkedHashMap<UUID, Integer>();
        of.people().forEach(each -> numbers.put(each.participant(), numberOf(each, sessions)));
        return numbers;
    }

    private void place(FamilyMember person, List<List<FamilyMember>> sessions) {
        var free = sessions.stream()
                .filter(session -> session.stream().noneMatch(other -> mustNotMeet(person, other)))
                .findFirst();
        free.orElseGet(() -> added(sessions)).add(person);
    }

    /** A third person joins the child's session, else the first named's. */
    private static List<FamilyMember> sessionForOthers(List<List<FamilyMember>> sessions) {
        return sessions.stream()
                .filter(session -> session.stream().anyMatch(each -> each.role() == FamilyRole.CHILD))
                .findFirst()
                .or(() -> sessions.stream().findFirst())
                .orElseGet(() -> added(sessions));
    }

    private static List<FamilyMember> added(List<List<FamilyMember>> sessions) {
        var session = new ArrayList<FamilyMember>();
        sessions.add(session);
        return session;
    }

    private boolean keptFromSomebody(FamilyMember person) {
        return of.people().stream().anyMatch(other -> mustNotMeet(person, other));
    }

    private boolean mustNotMeet(FamilyMember a, FamilyMember b) {
        return of.apart().stream().anyMatch(pair -> pair.keeps(a.participant(), b.participant()))
                || (of.ruled() && of.row().byHousehold() && !Objects.equals(a.household(), b.household()));
    }

    private static int numberOf(FamilyMember person, List<List<FamilyMember>> sessions) {
        for (var number = 1; number <= sessions.size(); number++) {
            if (sessions.get(number - 1).contains(person)) {
                return number;
            }
        }
        throw new IllegalStateException("Everybody named stands in a session.");
    }
}
