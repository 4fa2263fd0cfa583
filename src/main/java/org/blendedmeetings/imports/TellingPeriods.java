package org.blendedmeetings.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.Told;
import org.blendedmeetings.imports.reading.Fact;
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
        care.ofCare().forEach(each -> period("CARE", each.since(), each.until(), "CARE_REVIEW"));
        // the return tells nothing of the reviews of short breaks: their clock is left alone
        care.ofShortBreaks().forEach(each -> period("SHORT_BREAKS", each.since(), each.until(), ""));
        facts.forEach(this::tell);
        return news;
    }

    private void tell(Fact fact) {
        switch (fact.kind()) {
            case CARE -> period("CARE", fact.on(), fact.until(), "CARE_REVIEW");
            case PLAN -> period("PROTECTION_PLAN", fact.on(), fact.until(), "REVIEW_CONFERENCE");
            case SECTION_47 -> {
                var notNeeded = fact.until() == null && "NOT_NEEDED".equals(fact.code());
                // a conference that cannot have been on its day has still to be found, or held
                var held = TellingMeetings.isAtWeekend(fact.until()) ? null : fact.until();
                period("ENQUIRY", fact.on(), notNeeded ? fact.on() : held, "INITIAL_CONFERENCE");
            }
            case CLOCK_STARTED -> catalogue
                    .type(fact.code())
                    .ifPresentOrElse(
                            type -> ofType(fact, type), () -> checked.refuse(fact, catalogue.noSuchType(fact.code())));
            default -> {
                // a meeting, or the child itself
            }
        }
    }

    private void ofType(Fact fact, MeetingType type) {
        catalogue
                .armedBy(type)
                .ifPresentOrElse(
                        kind -> period(kind.code(), fact.on(), null, type.chain()),
                        () -> checked.refuse(
                                fact,
                                "The clock of " + type.code() + " starts when the one before it was held: give that"
                                        + " meeting a row with \"Held on\"."));
    }

    /** @param chain the one the file tells of */
    private void period(String kind, LocalDate since, LocalDate until, String chain) {
        news |= chronology.period(catalogue.kind(kind), since, until, null, Set.of(chain)) != Told.KNOWN;
    }
}
