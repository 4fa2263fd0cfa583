package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.Life;
import org.blendedmeetings.due.PeriodKinds;

/**
 * A section 47 enquiry and its initial conference.
 *
 * @param since       the strategy discussion that started it
 * @param conference  null while none was held
 * @param notRequired it ended without one
 */
record Enquiry(LocalDate since, LocalDate conference, boolean notRequired) {
    /** A conference for a child who moves here on a plan is in the same chain, and follows no enquiry of ours. */
    private static final Set<String> OF_ENQUIRIES = Set.of("ICPC", "ICPC_PREBIRTH");

    /** Those that began on these days, or whose conference was held on one of them. */
    static Stream<Enquiry> of(Life life, Days days) {
        // a conference may have been asked for here without anybody recording the enquiry: its clock ran from the same
        // day
        var ends = new TreeMap<LocalDate, LocalDate>();
        life.due().stream()
                .filter(each -> OF_ENQUIRIES.contains(each.type().code()))
                .map(DueMeetingView::anchor)
                .forEach(anchor -> ends.put(anchor, null));
        life.periods(PeriodKinds.ENQUIRY).forEach(each -> ends.put(each.since(), each.until()));
        return ends.entrySet().stream()
                .map(each -> of(life, each.getKey(), each.getValue(), ends.higherKey(each.getKey()), days))
                .filter(each -> days.contain(each.since) || days.contain(each.conference));
    }

    private static Enquiry of(Life life, LocalDate since, LocalDate until, LocalDate next, Days days) {
        var conference = life.held(Chains.INITIAL_CONFERENCE)
                .filter(each -> OF_ENQUIRIES.contains(each.type().code()))
                .map(HeldView::on)
                .filter(on -> !on.isBefore(since)
                        && (until == null || !on.isAfter(until))
                        && (next == null || on.isBefore(next)))
                .findFirst();
        // one that ended for that another began does not say that none was required
        var ended = days.known(until).isPresent() && (next == null || until.isBefore(next));
        return new Enquiry(since, conference.flatMap(days::known).orElse(null), ended && conference.isEmpty());
    }
}
