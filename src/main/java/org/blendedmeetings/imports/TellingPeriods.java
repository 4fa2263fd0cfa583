package org.blendedmeetings.imports;

import static org.blendedmeetings.due.Chains.CARE_REVIEW;
import static org.blendedmeetings.due.Chains.INITIAL_CONFERENCE;
import static org.blendedmeetings.due.Chains.REVIEW_CONFERENCE;
import static org.blendedmeetings.due.Chains.SHORT_BREAK_REVIEW;
import static org.blendedmeetings.due.PeriodKinds.CARE;
import static org.blendedmeetings.due.PeriodKinds.ENQUIRY;
import static org.blendedmeetings.due.PeriodKinds.PROTECTION_PLAN;
import static org.blendedmeetings.due.PeriodKinds.SHORT_BREAKS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.PeriodKind;
import org.blendedmeetings.due.Told;
import org.blendedmeetings.due.ToldPeriod;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.meeting.MeetingType;

/** Tells a child's chronology which periods began and ended; true where any of it was not known. */
final class TellingPeriods {
    private final Catalogue catalogue;
    private final Chronology chronology;
    private final Checked checked;
    private boolean news;

    TellingPeriods(Catalogue catalogue, Chronology chronology, Checked checked) {
        this.catalogue = catalogue;
        this.chronology = chronology;
        this.checked = checked;
    }

    boolean tell(List<Fact> facts, CarePeriods care) {
        periods(CARE, care.ofCare(), CARE_REVIEW);
        // the return tells nothing of the reviews of short breaks: their clock is left alone
        periods(SHORT_BREAKS, care.ofShortBreaks(), "");
        periods(CARE, stretches(facts, FactKind.CARE), CARE_REVIEW);
        periods(SHORT_BREAKS, stretches(facts, FactKind.SHORT_BREAKS), SHORT_BREAK_REVIEW);
        periods(PROTECTION_PLAN, stretches(facts, FactKind.PLAN), REVIEW_CONFERENCE);
        periods(ENQUIRY, stretches(facts, FactKind.SECTION_47), INITIAL_CONFERENCE);
        facts.stream().filter(each -> each.kind() == FactKind.CLOCK_STARTED).forEach(this::clockStarted);
        return news;
    }

    private static List<ToldPeriod> stretches(List<Fact> facts, FactKind kind) {
        return facts.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> ToldPeriod.of(each.on(), until(each)))
                .toList();
    }

    private static LocalDate until(Fact fact) {
        if (fact.kind() != FactKind.SECTION_47) {
            return fact.until();
        }
        if (fact.until() == null && "NOT_NEEDED".equals(fact.code())) {
            return fact.on();
        }
        // a conference that cannot have been on its day has still to be found, or held
        return TellingMeetings.isAtWeekend(fact.until()) ? null : fact.until();
    }

    private void clockStarted(Fact fact) {
        catalogue
                .type(fact.code())
                .ifPresentOrElse(
                        type -> ofType(fact, type), () -> checked.refuse(fact, catalogue.noSuchType(fact.code())));
    }

    private void ofType(Fact fact, MeetingType type) {
        catalogue
                .armedBy(type)
                .ifPresentOrElse(
                        kind -> clock(kind, fact.on(), type.chain()),
                        () -> checked.refuse(
                                fact,
                                "The clock of " + type.code() + " starts when the one before it was held: give that"
                                        + " meeting a row with \"Held on\"."));
    }

    /** @param chain the one the file tells of */
    private void periods(String kind, List<ToldPeriod> told, String chain) {
        if (!told.isEmpty()) {
            var asTold = told.stream().map(each -> each.asAt(checked.asAt())).toList();
            news |= chronology.periods(catalogue.kind(kind), asTold, Set.of(chain)) != Told.KNOWN;
        }
    }

    /** Within a period that goes on it is one clock more; else it begins one. */
    private void clock(PeriodKind kind, LocalDate since, String chain) {
        if (chronology.since(kind).isPresent()) {
            news |= chronology.speaksOf(kind, Set.of(chain)) != Told.KNOWN;
        } else {
            periods(kind.code(), List.of(ToldPeriod.of(since, null)), chain);
        }
    }
}
