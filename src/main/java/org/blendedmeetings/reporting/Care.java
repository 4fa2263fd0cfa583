package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.PeriodView;

/**
 * A period of care, its latest review, and when the reviewing officer last spoke with the child in it.
 *
 * @param until        null while it goes on
 * @param latestReview null where none was held
 * @param spokenWith   null where there was no conversation
 */
record Care(LocalDate since, LocalDate until, LocalDate latestReview, LocalDate spokenWith) {

    /** Those that went on on any of these days. */
    static Stream<Care> of(Subject subject, Days days) {
        return subject.life()
                .periods(PeriodKinds.CARE)
                .filter(each -> days.touch(each.since(), each.until()))
                .map(each -> of(subject, each, days));
    }

    private static Care of(Subject subject, PeriodView care, Days days) {
        var reviews = subject.life().held(Chains.CARE_REVIEW).map(HeldView::on);
        return new Care(
                care.since(),
                days.known(care.until()).orElse(null),
                last(reviews, care, days),
                last(subject.spokenWith().stream(), care, days));
    }

    /** Of those within the care, as far as it is known by the last of these days. */
    private static LocalDate last(Stream<LocalDate> inOrder, PeriodView care, Days days) {
        return inOrder.filter(on -> !on.isBefore(care.since()) && (care.until() == null || !on.isAfter(care.until())))
                .filter(on -> days.known(on).isPresent())
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
