package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.Life;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.PeriodView;

/**
 * A child protection plan and its review conferences.
 *
 * @param until   null while it goes on
 * @param reviews the earliest first
 */
record Plan(LocalDate since, LocalDate until, List<LocalDate> reviews) {
    /** Those that went on on any of these days, each with its reviews up to the last of them. */
    static Stream<Plan> of(Life life, Days days) {
        return life.periods(PeriodKinds.PROTECTION_PLAN)
                .filter(each -> days.touch(each.since(), each.until()))
                .map(each -> of(life, each, days));
    }

    private static Plan of(Life life, PeriodView plan, Days days) {
        // the day it starts is that of the initial conference, and no review (census rules 2885, 8841)
        var reviews = life.held(Chains.REVIEW_CONFERENCE)
                .map(HeldView::on)
                .filter(on -> on.isAfter(plan.since()) && (plan.until() == null || !on.isAfter(plan.until())))
                .filter(on -> days.known(on).isPresent())
                .toList();
        return new Plan(plan.since(), days.known(plan.until()).orElse(null), reviews);
    }

    LocalDate latestReview() {
        return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
    }
}
