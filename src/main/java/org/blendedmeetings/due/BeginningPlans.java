package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Optional;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;

/** What is asked more of a plan that somebody says began: its conference, and that the other plan does not go on. */
@Component
class BeginningPlans {
    private final ReadingClocks clocks;
    private final PeriodKinds kinds;
    private final Chains chains;

    BeginningPlans(ReadingClocks clocks, PeriodKinds kinds, Chains chains) {
        this.clocks = clocks;
        this.kinds = kinds;
        this.chains = chains;
    }

    /** @return what is worth knowing of it, if anything */
    Optional<String> check(PersonId child, PeriodKind kind, LocalDate since, boolean conference) {
        var dates = new PlanDates(clocks.of(child));
        dates.notBesideTheOther("kind", kind.code(), since);
        return isProtection(kind) ? dates.onTheDayOfItsConference(since, conference) : Optional.empty();
    }

    /** The conference that began it is on record like one held here, and what it concludes is over. */
    void conference(Chronology chronology, PeriodKind kind, LocalDate since, boolean told) {
        if (told && isProtection(kind)) {
            chronology.held(chains.at(Chains.INITIAL_CONFERENCE, 1), since, null, null, true);
            kinds.all().stream()
                    .filter(each -> each.once() && each.chains().contains(Chains.INITIAL_CONFERENCE))
                    .forEach(each -> chronology.ended(each, since, null));
        }
    }

    private static boolean isProtection(PeriodKind kind) {
        return PeriodKinds.PROTECTION_PLAN.equals(kind.code());
    }
}
