package org.blendedmeetings.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes it the officer's own task that a review comes near and the child was not spoken with (EX-CHILD-NOT-SEEN). */
@Component
@Transactional
public class NotSpokenWith {
    private final MeetingLists lists;
    private final Meetings meetings;
    private final Conversations conversations;
    private final Exceptions exceptions;
    private final ReviewSettings settings;
    private final WorkingDays days;
    private final Clock clock;

    NotSpokenWith(
            MeetingLists lists,
            Meetings meetings,
            Conversations conversations,
            Exceptions exceptions,
            ReviewSettings settings,
            WorkingDays days,
            Clock clock) {
        this.lists = lists;
        this.meetings = meetings;
        this.conversations = conversations;
        this.exceptions = exceptions;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /** The booked reviews ahead that are so near, and before which nothing is recorded. */
    @Transactional(readOnly = true)
    public List<MeetingId> today() {
        return conversations.missing(lists.bookedBetween(clock.instant(), endOf(near()))).stream()
                .map(MeetingView::id)
                .toList();
    }

    /** Nothing where it was recorded, or the review moved, meanwhile. */
    public void raise(MeetingId id) {
        var meeting = meetings.get(id);
        var isNear = meeting.status() == MeetingStatus.BOOKED
                && !London.dateOf(meeting.startsAt()).isAfter(near());
        if (isNear && conversations.of(meeting).isEmpty()) {
            exceptions.raise(
                    ExceptionCode.EX_CHILD_NOT_SEEN,
                    id,
                    Conversations.cause(id),
                    "The review is on " + London.words(London.dateOf(meeting.startsAt()))
                            + ", and no conversation with the child is recorded. Speak with them in private before it, and"
                            + " record that you did, or why not.");
        }
    }

    /** It is booked anew for another day, and looked at again before that. */
    @EventListener
    public void on(OutcomeRecorded event) {
        if (event.outcome() != Outcome.HELD) {
            var cause = Conversations.cause(event.meeting());
            exceptions.causeEnded(
                    ExceptionCode.EX_CHILD_NOT_SEEN, cause, "The review is to be booked for another day.");
        }
    }

    private LocalDate near() {
        return days.plus(London.dateOf(clock.instant()), settings.spokenWithBefore());
    }

    private static Instant endOf(LocalDate day) {
        return London.instant(day.plusDays(1).atStartOfDay());
    }
}
