package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;

/** Whether a plan can begin on a day, as the census of children in need demands (domain 1.1b). */
final class PlanDates {
    private static final String CHILD_IN_NEED = "CHILD_IN_NEED";
    private static final String TRANSFER = "TRANSFER";

    private final ChildsClocks life;

    PlanDates(ChildsClocks life) {
        this.life = life;
    }

    /** A plan in need and a protection plan do not run at once (rules 4001 and 4016). */
    void notBesideTheOther(String field, String kind, LocalDate since) {
        var other =
                switch (kind) {
                    case PeriodKinds.PROTECTION_PLAN -> CHILD_IN_NEED;
                    case CHILD_IN_NEED -> PeriodKinds.PROTECTION_PLAN;
                    default -> null;
                };
        running(other, since).findFirst().ifPresent(each -> {
            throw Refused.conflict(
                    field,
                    each.kind().name() + " has been going on since " + London.words(each.since())
                            + ", and a child is not in need and on a protection plan at once (census rules 4001 and 4016)."
                            + " End it first under What falls due, by " + London.words(since) + ".");
        });
    }

    /** It goes on, or ended only after that day. */
    private Stream<PeriodView> running(String kind, LocalDate since) {
        return life.periods(kind)
                .filter(each -> each.until() == null || each.until().isAfter(since));
    }

    /**
     * A plan begins on the day of its initial conference (rule 2885).
     *
     * @param told somebody says that it was held that day
     * @return what to say where the child moved here on a plan and no conference is known
     */
    Optional<String> onTheDayOfItsConference(LocalDate since, boolean told) {
        if (WorkingDays.isWeekend(since)) {
            throw Refused.invalid(
                    "since",
                    "A protection plan begins on the day of its initial conference, and none is held at a weekend (census"
                            + " rules 2885 and 8875). Check the day.");
        }
        reviewsComeAfter(since);
        if (told) {
            new ConferenceDays(life).notBeforeItsEnquiry("since", since);
            return Optional.empty();
        }
        if (conferences().anyMatch(since::equals)) {
            return Optional.empty();
        }
        if (life.periods(TRANSFER).findAny().isPresent()) {
            return Optional.of(
                    "No initial conference is known here on the day the plan began: the child moved here on it.");
        }
        throw Refused.invalid(
                "since",
                "A protection plan begins on the day of its initial conference (census rule 2885), and none is known here"
                        + " on " + London.words(since) + known() + ". If it was held that day, say so below.");
    }

    private String known() {
        return conferences()
                .reduce((one, later) -> later.isAfter(one) ? later : one)
                .map(latest -> "; the latest was on " + London.words(latest))
                .orElse("");
    }

    /** A review conference on the day the plan begins is none of it (rule 8841). */
    private void reviewsComeAfter(LocalDate since) {
        if (life.held(Chains.REVIEW_CONFERENCE).map(HeldView::on).anyMatch(since::equals)) {
            throw Refused.invalid(
                    "since",
                    "A review conference was held on " + London.words(since)
                            + ", and reviews come after the day a plan begins (census rule 8841).");
        }
    }

    private Stream<LocalDate> conferences() {
        return life.held(Chains.INITIAL_CONFERENCE).map(HeldView::on);
    }
}
