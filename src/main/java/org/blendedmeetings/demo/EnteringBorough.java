package org.blendedmeetings.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.EnteringFamilies;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.NewProfessional;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;

/** Enters the borough as its case system would hand it over: people, circles, what was held, who is kept apart. */
class EnteringBorough {
    private static final Actor CASE_SYSTEM = new Actor(Actor.Kind.CASE_SYSTEM, "case-system", "Case system");

    private final PeopleRegister register;
    private final EnteringFamilies families;
    private final KeepingApart apart;
    private final RestrictedRecords restricted;
    private final EnteringHistory history;
    private final MidwayChecks checks;
    private final EnteringSafety safety;

    EnteringBorough(
            PeopleRegister register,
            EnteringFamilies families,
            KeepingApart apart,
            RestrictedRecords restricted,
            EnteringHistory history,
            MidwayChecks checks,
            EnteringSafety safety) {
        this.register = register;
        this.families = families;
        this.apart = apart;
        this.restricted = restricted;
        this.history = history;
        this.checks = checks;
        this.safety = safety;
    }

    /** In the transaction of whoever calls. */
    Entered enter(Borough borough, LocalDate today) {
        var colleagues = colleagues(borough.colleagues());
        var people = families.enter(
                borough.families().stream().map(InventedFamily::family).toList(), CASE_SYSTEM);
        var entered = new Entered(borough, colleagues, people);
        history.enter(entered, CASE_SYSTEM);
        checks.enter(entered.children(), CASE_SYSTEM, today);
        for (var place = 0; place < people.size(); place++) {
            protect(borough.families().get(place), people.get(place), colleagues, today);
        }
        safety.enter(entered, CASE_SYSTEM, today);
        return entered;
    }

    /** Managers before those they manage. */
    private Map<String, ProfessionalId> colleagues(List<Colleague> all) {
        var ids = new HashMap<String, ProfessionalId>();
        var left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(each -> each.manager() == null || ids.containsKey(each.manager()))
                    .toList();
            var entered = register.registerProfessionals(
                    next.stream().map(each -> professional(each, ids)).toList(), CASE_SYSTEM);
            for (var place = 0; place < next.size(); place++) {
                ids.put(next.get(place).email(), entered.get(place));
            }
            left.removeAll(next);
        }
        return ids;
    }

    private static NewProfessional professional(Colleague each, Map<String, ProfessionalId> ids) {
        var manager = each.manager() == null ? null : ids.get(each.manager());
        return new NewProfessional(
                each.name(), each.title(), each.email(), each.phone(), each.agency(), manager, each.internal());
    }

    private void protect(
            InventedFamily family, List<PersonId> people, Map<String, ProfessionalId> colleagues, LocalDate today) {
        if (family.apart() != null) {
            var pair = new KeptApart(people.get(family.mother()), people.get(family.father()));
            apart.recordKeptApart(pair, family.apart().by(), family.apart().reason(), CASE_SYSTEM);
        }
        if (family.restricted()) {
            for (var child : people.subList(0, family.children())) {
                family.circle()
                        .forEach(each -> restricted.grant(
                                colleagues.get(each.email()),
                                child,
                                today.plusMonths(11),
                                "Works with the child",
                                CASE_SYSTEM));
            }
        }
    }
}
