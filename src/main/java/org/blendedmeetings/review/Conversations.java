package org.blendedmeetings.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing officer's conversation with the child before each review: that it took place, or why not. */
@Component
@Transactional
public class Conversations {
    private final ChildConversationRows rows;
    private final ConversationCheck check;
    private final Exceptions exceptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversations(
            ChildConversationRows rows,
            ConversationCheck check,
            Exceptions exceptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.exceptions = exceptions;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what is told beside what was told before; the last counts. The reason stays here: a timeline has more readers. */
    public void record(MeetingView meeting, RecordConversation told, Actor by) {
        check.check(meeting, told);
        rows.save(ChildConversation.of(meeting.id(), told, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        exceptions.causeEnded(ExceptionCode.EX_CHILD_NOT_SEEN, cause(meeting.id()), "The conversation is recorded.");
        var what = "Conversation with the child recorded: " + told.mode().told();
        events.publishEvent(new ConversationRecorded(
                meeting.id(),
                Change.open(by, meeting.id().value(), meeting.child().value(), what, null, null, null)));
    }

    /** What counts. */
    @Transactional(readOnly = true)
    public Optional<ConversationView> of(MeetingView meeting) {
        return history(meeting).stream().findFirst();
    }

    /** All that was ever recorded, the latest first. */
    @Transactional(readOnly = true)
    public List<ConversationView> history(MeetingView meeting) {
        return rows.findByMeetingOrderByRecordedAtDescIdDesc(meeting.id().value()).stream()
                .map(ChildConversation::view)
                .toList();
    }

    /** Those of these meetings before which the child is to be spoken with and nothing is recorded, in one statement. */
    @Transactional(readOnly = true)
    public List<MeetingView> missing(Collection<MeetingView> meetings) {
        var needing =
                meetings.stream().filter(each -> each.type().conversation()).toList();
        if (needing.isEmpty()) {
            return List.of();
        }
        var recorded = rows
                .findByMeetingIn(needing.stream().map(each -> each.id().value()).toList())
                .stream()
                .map(ChildConversation::meeting)
                .collect(Collectors.<UUID>toSet());
        return needing.stream()
                .filter(each -> !recorded.contains(each.id().value()))
                .toList();
    }

    static String cause(MeetingId meeting) {
        return "meeting:" + meeting;
    }
}
