package org.blendedmeetings.helping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.escalation.ExceptionEnded;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Attempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what would make a wish possible; whoever checked that it may be offered calls it. */
@Component
public class Helping {
    private final HelpsAsked asked;
    private final Exceptions exceptions;
    private final Meetings meetings;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Attempts attempts;
    private final Clock clock;

    Helping(
            HelpsAsked asked,
            Exceptions exceptions,
            Meetings meetings,
            Directory directory,
            ApplicationEventPublisher events,
            Attempts attempts,
            Clock clock) {
        this.asked = asked;
        this.exceptions = exceptions;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Makes it the task of whoever arranges it; nothing more where it is asked for already. */
    public void ask(WantedFor whom, Help help, SignedIn by) {
        attempts.inTransaction(() -> {
            if (asked.findByOpenKey(HelpAsked.openKey(whom, help)).isEmpty()) {
                askAnew(whom, HelpAsked.of(whom, help, by, now()), by.actor());
            }
        });
    }

    /** It follows from what is given: nobody has to ask for it, somebody has to arrange it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void needed(WantedFor whom, Help help) {
        if (asked.findByOpenKey(HelpAsked.openKey(whom, help)).isEmpty()) {
            askAnew(whom, HelpAsked.needed(whom, help, now()), Actor.SYSTEM);
        }
    }

    /** Decided anew, what followed from the decision before and does not from this one ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nothingBut(Set<Needed> needed, MeetingId meeting) {
        asked.findByMeetingAndEndedAtNull(meeting.value()).stream()
                .filter(each -> each.byPolicy() && !each.isAmong(needed))
                .forEach(each -> exceptions.causeEnded(each.help().task(), each.cause(), "It is decided otherwise."));
    }

    /** What was asked for about a meeting, the oldest first. */
    @Transactional(readOnly = true)
    public List<HelpView> of(MeetingId meeting) {
        return asked.findByMeetingOrderByAskedAtAscIdAsc(meeting.value()).stream()
                .map(HelpAsked::view)
                .toList();
    }

    /** Whoever arranged it said how it was settled, or the meeting is over. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ExceptionEnded event) {
        asked.findByTaskAndEndedAtNull(event.exception().value())
                .ifPresent(each ->
                        each.ended(event.change().who().name(), event.change().why(), now()));
    }

    private void askAnew(WantedFor whom, HelpAsked asking, Actor by) {
        var wanted = asked.saveAndFlush(asking);
        var help = wanted.help();
        var what = "For " + directory.person(whom.person()).firstName() + ": " + help.inside()
                + ". Arrange it, and say here how it was settled.";
        wanted.arrangedIn(
                help.sensitive()
                        ? exceptions.raiseForDuty(help.task(), whom.meeting(), wanted.cause(), what)
                        : exceptions.raise(help.task(), whom.meeting(), wanted.cause(), what));
        var meeting = meetings.get(whom.meeting());
        events.publishEvent(new HelpRequested(
                help,
                new Change(
                        by,
                        meeting.id().value(),
                        meeting.child().value(),
                        (wanted.byPolicy() ? "To be arranged: " : "Asked for, to make a wish possible: ")
                                + help.words(),
                        null,
                        null,
                        null,
                        help.sensitive())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
