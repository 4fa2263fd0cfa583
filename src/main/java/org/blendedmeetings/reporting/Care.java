package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.Life;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.PeriodView;

/**
 * A period of care and its latest review.
 *
 * @param until        null while it goes on
 * @param latestReview null where none was held
 */
record Care(LocalDate since, LocalDate until, LocalDate latestReview) {

    /** Those that went on on any of these days. */
    static Stream<Care> of(Life life, Days days) {
        return life.periods(PeriodKinds.CARE)
                .filter(each -> days.touch(each.since(), each.until()))
                .map(each -> of(life, each, days));
    }

    private static Care of(Life life, PeriodView care, Days days) {
        var latest = life.held(Chains.CARE_REVIEW)
                .map(HeldView::on)
                .filter(on -> !on.isBefore(care.since()) && (care.until() == null || !on.isAfter(care.until())))
                .filter(on -> days.known(on).isPresent())
                .reduce((one, later) -> later);
        return new Care(care.since(), days.known(care.until()).orElse(null), latest.orElse(null));
    }
}
