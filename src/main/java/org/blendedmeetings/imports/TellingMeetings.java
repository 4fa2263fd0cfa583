package org.blendedmeetings.imports;

import static org.blendedmeetings.due.Chains.CARE_REVIEW;
import static org.blendedmeetings.due.Chains.REVIEW_CONFERENCE;
import static org.blendedmeetings.due.Chains.SHORT_BREAK_REVIEW;
import static org.blendedmeetings.due.PeriodKinds.PROTECTION_PLAN;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.Told;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.timescale.WorkingDays;

/** Tells a child's chronology which meetings were held, and what ended; true where any of it was not known. */
final class TellingMeetings {
    private final Catalogue catalogue;
    private final Chronology chronology;
    private final Birth birth;
    private final LocalDate coveredFrom;
    private final Checked checked;
    private boolean news;

    /** @param coveredFrom the day from which the files tell every review, or null */
    TellingMeetings(Catalogue catalogue, Chronology chronology, Birth birth, LocalDate coveredFrom, Checked checked) {
        this.catalogue = catalogue;
        this.chronology = chronology;
        this.birth = birth;
        this.coveredFrom = coveredFrom;
        this.checked = checked;
    }

    boolean tell(List<Fact> facts, CarePeriods care) {
        facts.forEach(each -> tell(each, care));
        return news;
    }

    private void tell(Fact fact, CarePeriods care) {
        switch (fact.kind()) {
            case REVIEW -> {
                if (care.areShortBreaksOnly()) {
                    checked.refuse(
                            fact, "A child with short breaks only (V3, V4) is outside the reviews return (399).");
                } else {
                    review(fact, care);
                }
            }
            case LATEST_REVIEW -> latest(fact, CARE_REVIEW);
            case LATEST_BREAK_REVIEW -> latest(fact, SHORT_BREAK_REVIEW);
            case PLAN_REVIEW, LATEST_PLAN_REVIEW -> afterItsPlan(fact);
            case SECTION_47 -> conference(fact);
            case HELD -> catalogue
                    .type(fact.code())
                    .ifPresentOrElse(
                            type -> held(type, fact.on(), null, null, true),
                            () -> checked.refuse(fact, catalogue.noSuchType(fact.code())));
            case ENDED -> catalogue
                    .type(fact.code())
                    .flatMap(catalogue::containing)
                    .ifPresentOrElse(
                            kind -> news |= chronology.ended(kind, fact.on(), null) != Told.KNOWN,
                            () -> checked.refuse(fact, catalogue.noSuchType(fact.code())));
            default -> {
                // a period, or the child itself
            }
        }
    }

    private void review(Fact fact, CarePeriods care) {
        var type = catalogue.later(CARE_REVIEW);
        var code = new Participation(fact.code());
        var whyNot = code.whyNot(birth.bornOn(), fact.on(), chronology.codedHere(type, fact.on()));
        whyNot.ifPresent(sentence -> checked.refuse(fact, sentence));
        // of care that began before what the return has, there were reviews before
        var covered = care.hasStartOf(fact.on()) ? coveredFrom : null;
        held(type, fact.on(), covered, whyNot.isPresent() ? null : fact.code(), true);
    }

    /** The plan starts on the day of its conference, and reviews come after it (census rule 8841). */
    private void afterItsPlan(Fact fact) {
        var plan = chronology.since(catalogue.kind(PROTECTION_PLAN));
        if (plan.isPresent() && plan.get().equals(fact.on())) {
            checked.refuse(fact, "A review conference is held after the day the plan starts (census rule 8841).");
        } else {
            latest(fact, REVIEW_CONFERENCE);
        }
    }

    /** Of the latest alone, the file does not say which in line it was. */
    private void latest(Fact fact, String chain) {
        held(catalogue.later(chain), fact.on(), fact.on(), null, true);
    }

    /** Whether a plan follows is told as a plan. */
    private void conference(Fact fact) {
        if (fact.until() == null) {
            return;
        }
        if (isAtWeekend(fact.until())) {
            checked.refuse(
                    fact, "The conference is at a weekend, when none is held; check its date (census rule 8875).");
        } else {
            catalogue.type("ICPC").ifPresent(type -> held(type, fact.until(), null, null, false));
        }
    }

    static boolean isAtWeekend(LocalDate day) {
        return day != null && WorkingDays.isWeekend(day);
    }

    private void held(MeetingType type, LocalDate on, LocalDate coveredFrom, String code, boolean goesOn) {
        news |= chronology.held(type, on, coveredFrom, code, goesOn) != Told.KNOWN;
    }
}
