package org.blendedmeetings.format;

import java.util.Optional;
import java.util.Set;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.preference.PreferenceReceived;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An answer that comes when the policy was asked already: while the decision is open the policy is asked again; afterwards
 * it is a person's to look at, for nothing that was decided changes by itself (design 1).
 */
@Component
class ChangedAnswers {
    private final FormatDecisions decisions;
    private final DecidingFormats deciding;
    private final UnmetWishes unmet;
    private final LateChanges late;
    private final Wishes wishes;
    private final Meetings meetings;
    private final LookingFirst first;

    ChangedAnswers(
            FormatDecisions decisions,
            DecidingFormats deciding,
            UnmetWishes unmet,
            LateChanges late,
            Wishes wishes,
            Meetings meetings,
            LookingFirst first) {
        this.decisions = decisions;
        this.deciding = deciding;
        this.unmet = unmet;
        this.late = late;
        this.wishes = wishes;
        this.meetings = meetings;
        this.first = first;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PreferenceReceived event) {
        decisions
                .latestOf(event.meeting())
                .flatMap(found -> decisions.lock(found.id().value()))
                .ifPresentOrElse(decision -> changed(decision, event), () -> first.again(event.meeting()));
    }

    private void changed(FormatDecision decision, PreferenceReceived event) {
        if (decision.state().open()) {
            deciding.answersChanged(decision);
            return;
        }
        var meeting = meetings.get(event.meeting());
        if (meeting.status().open()) {
            wishOf(event).ifPresent(wish -> late(wish, decision, meeting));
        }
    }

    private void late(WishView wish, FormatDecision decision, MeetingView meeting) {
        var asDecided = decision.people().stream()
                .filter(each -> each.participant().equals(wish.participant()))
                .anyMatch(each -> each.satisfies(wish.preference()));
        if (asDecided) {
            unmet.metAgain(wish.participant(), decision.id());
            late.look(decision);
        } else {
            unmet.changedLate(wish.participant(), decision.id(), meeting);
            late.look(decision, Set.of(wish.participant()));
        }
    }

    private Optional<WishView> wishOf(PreferenceReceived event) {
        return wishes.of(event.meeting()).stream()
                .filter(wish -> event.ask().equals(wish.ask()))
                .findFirst();
    }
}
