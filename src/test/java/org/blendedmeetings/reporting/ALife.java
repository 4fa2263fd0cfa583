package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueStatus;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.Life;
import org.blendedmeetings.due.PeriodView;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.ChildInReturns;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.LimitKind;

/** What is on record of an invented child born on 4 May 2012, in the order it is said. */
final class ALife {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PersonId child = new PersonId(Ids.next());
    private final List<PeriodView> periods = new ArrayList<>();
    private final List<HeldView> held = new ArrayList<>();
    private final List<DueMeetingView> due = new ArrayList<>();

    private final List<LocalDate> spoken = new ArrayList<>();

    static Days days(String from, String to) {
        return Days.of(LocalDate.parse(from), LocalDate.parse(to), TODAY);
    }

    ALife period(String kind, String since, String until) {
        var last = until == null ? null : LocalDate.parse(until);
        periods.add(new PeriodView(DueFixtures.kinds().get(kind), LocalDate.parse(since), last, null));
        return this;
    }

    ALife held(String type, String on, String code) {
        held.add(new HeldView(Ids.next(), MeetingTypeFixtures.type(type), LocalDate.parse(on), null, null, code, null));
        return this;
    }

    ALife spokenWith(String on) {
        spoken.add(LocalDate.parse(on));
        return this;
    }

    ALife askedFor(String type, String anchor) {
        due.add(new DueMeetingView(
                Ids.next(),
                child,
                MeetingTypeFixtures.type(type),
                LocalDate.parse(anchor),
                1,
                null,
                null,
                null,
                LimitKind.GUIDANCE,
                "",
                DueStatus.ASKED_FOR,
                null,
                null,
                null));
        return this;
    }

    /** The rows of a file, each in one line. */
    Stream<String> rows(Rows of, Days days) {
        var who = new ChildInReturns(child, "10042", LocalDate.of(2012, 5, 4), null, "White British", false);
        return of.of(new Subject(who, new Life(child, periods, held, due), spoken), days)
                .map(row -> String.join(
                        ",",
                        row.stream()
                                .map(cell -> cell == null ? "" : cell.toString())
                                .toList()));
    }
}
