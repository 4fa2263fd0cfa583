package org.blendedmeetings.format;

import java.time.Clock;
import java.util.Set;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.CircumstancesChanged;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.VoiceWanted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the policy asks about has changed: it is asked again about every open meeting of these people. Until the format is
 * decided that decides anew; afterwards it is somebody's to look at, for nothing is sent again by itself.
 */
@Component
class ChangedCircumstances {
    private final MeetingLists lists;
    private final FormatDecisions decisions;
    private final FirstAnswers first;
    private final DecidingFormats deciding;
    private final LookingFirst looking;
    private final LateChanges late;
    private final Clock clock;

    ChangedCircumstances(
            MeetingLists lists,
            FormatDecisions decisions,
            FirstAnswers first,
            DecidingFormats deciding,
            LookingFirst looking,
            LateChanges late,
            Clock clock) {
        this.lists = lists;
        this.decisions = decisions;
        this.first = first;
        this.deciding = deciding;
        this.looking = looking;
        this.late = late;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CircumstancesChanged event) {
        for (var meeting : lists.openWith(event.people())) {
            askAgain(meeting, event.people());
            look(meeting.id());
        }
    }

    /** A meeting that did not take place is booked again: what became known meanwhile counts. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OutcomeRecorded event) {
        if (event.outcome() != Outcome.HELD) {
            look(event.meeting());
        }
    }

    /** Who is not sure any more may have said at the same time who should not be there. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VoiceWanted event) {
        look(event.meeting());
    }

    /** Asks the policy again about a meeting. */
    void look(MeetingId meeting) {
        decisions
                .latestOf(meeting)
                .flatMap(found -> decisions.lock(found.id().value()))
                .ifPresentOrElse(this::look, () -> looking.again(meeting));
    }

    private void look(FormatDecision decision) {
        if (decision.state().open()) {
            deciding.answersChanged(decision);
        } else {
            late.look(decision);
        }
    }

    /** What they said by voice was said before this was known. */
    private void askAgain(MeetingView meeting, Set<PersonId> people) {
        var concerned = meeting.family().stream()
                .filter(each -> people.contains(each.person()))
                .map(ParticipantView::id)
                .toList();
        first.findByMeetingAndOverSinceIsNullOrderByAskedAt(meeting.id().value()).stream()
                .filter(each -> concerned.contains(each.participant()))
                // who told us of the danger need not be asked about it again
                .filter(each -> each.said().afraid() != Known.YES)
                .forEach(each -> each.isOver(clock.instant()));
    }
}
