package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;

/** Whether a conference can have been held on a day, as the census of children in need demands (domain 1.1b). */
final class ConferenceDays {
    private final ChildsClocks life;

    ConferenceDays(ChildsClocks life) {
        this.life = life;
    }

    /** Rule 8841, for a review conference that is about to be recorded. */
    void afterItsPlanBegan(LocalDate on) {
        life.periods(PeriodKinds.PROTECTION_PLAN)
                .filter(PeriodView::isOpen)
                .filter(plan -> !on.isAfter(plan.since()))
                .findFirst()
                .ifPresent(plan -> {
                    throw Refused.invalid(
                            "on",
                            "The plan this conference reviews began on " + London.words(plan.since())
                                    + "; its reviews come after that day (census rule 8841).");
                });
    }

    /** Rule 1104: the enquiry it concludes came first. */
    void notBeforeItsEnquiry(String field, LocalDate on) {
        life.periods(PeriodKinds.ENQUIRY)
                .filter(PeriodView::isOpen)
                .filter(enquiry -> on.isBefore(enquiry.since()))
                .findFirst()
                .ifPresent(enquiry -> {
                    throw Refused.invalid(
                            field,
                            "The section 47 enquiry began on " + London.words(enquiry.since())
                                    + "; its conference is not held before that (census rule 1104).");
                });
    }

    /** Rule 2884: an enquiry that began on that day has one initial conference. */
    void onceInItsEnquiry(LocalDate began, LocalDate on) {
        life.held(Chains.INITIAL_CONFERENCE)
                .map(HeldView::on)
                .filter(each -> !each.equals(on) && !each.isBefore(began))
                .findFirst()
                .ifPresent(each -> {
                    throw Refused.conflict(
                            "on",
                            "The initial conference of this enquiry was held on " + London.words(each)
                                    + " already; an enquiry has one (census rule 2884). Check the day, or withdraw this one.");
                });
    }
}
