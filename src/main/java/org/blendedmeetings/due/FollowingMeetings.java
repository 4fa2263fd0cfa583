package org.blendedmeetings.due;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.blendedmeetings.due.Outlook.Falls;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.meeting.EarlierMeetingsEntered;
import org.blendedmeetings.meeting.MeetingRequested;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the clocks on with what becomes of meetings here, in the transaction that says so. */
@Component
class FollowingMeetings {
    private final Meetings meetings;
    private final Chronologies chronologies;
    private final Births births;
    private final HeldHere heldHere;
    private final Clock clock;

    FollowingMeetings(Meetings meetings, Chronologies chronologies, Births births, HeldHere heldHere, Clock clock) {
        this.meetings = meetings;
        this.chronologies = chronologies;
        this.births = births;
        this.heldHere = heldHere;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingRequested event) {
        var meeting = meetings.get(event.meeting());
        if (meeting.type().chain() != null) {
            change(Set.of(meeting.child()), chronology -> askedFor(meeting, chronology));
        }
    }

    private void askedFor(MeetingView meeting, Chronology chronology) {
        if (meeting.type().early()) {
            chronology.called(meeting.type().chain(), meeting.clockStart(), meeting.earlyReason());
            chronologies.follow(chronology, today());
        }
        var due = NextDue.first(meeting.type(), meeting.clockStart());
        var deadline = new Deadline(
                meeting.limit(), meeting.bookBy(), meeting.toBookBy(), meeting.limitKind(), meeting.limitSentence());
        chronology.due().askedFor(new Falls(due, deadline), meeting.id());
    }

    @EventListener
    void on(MeetingWithdrawn event) {
        var meeting = meetings.get(event.meeting());
        change(Set.of(meeting.child()), chronology -> {
            chronology.due().withdrawn(meeting.id());
            chronologies.follow(chronology, today());
        });
    }

    @EventListener
    void on(OutcomeRecorded event) {
        if (event.outcome() == Outcome.HELD) {
            var meeting = meetings.get(event.meeting());
            change(Set.of(meeting.child()), chronology -> {
                heldHere.record(chronology, meeting.type(), event.on(), event.goesOn(), meeting.id());
                chronology.tookPlace(meeting.id(), event.startedOn(), event.completed());
                chronologies.follow(chronology, today());
            });
        }
    }

    @EventListener
    void on(EarlierMeetingsEntered event) {
        var byChild = event.held().stream().collect(groupingBy(EarlierMeetingsEntered.Held::child));
        change(byChild.keySet(), chronology -> {
            byChild.get(chronology.child())
                    .forEach(each -> heldHere.record(chronology, each.type(), each.on(), true, each.meeting()));
            chronologies.follow(chronology, today());
        });
    }

    private void change(Collection<PersonId> children, Consumer<Chronology> what) {
        var opened = chronologies.of(births.of(children)).values();
        opened.forEach(what);
        chronologies.save(opened);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
