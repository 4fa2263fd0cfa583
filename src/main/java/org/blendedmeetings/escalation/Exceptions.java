package org.blendedmeetings.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises, passes on and ends exceptions. */
@Component
@Transactional
public class Exceptions {
    private final ExceptionCases cases;
    private final EscalationSettings settings;
    private final Meetings meetings;
    private final Routing routing;
    private final WorkingTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exceptions(
            ExceptionCases cases,
            EscalationSettings settings,
            Meetings meetings,
            Routing routing,
            WorkingTime time,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.meetings = meetings;
        this.routing = routing;
        this.time = time;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Raises an exception unless the same one is open already.
     *
     * @param cause what it is about, so that its end can be found: "ask:…", "decision:…", "invitation:…", "meeting:…"
     * @param what  a sentence for its owner that says what happened and what to do; no personal data beyond first names
     */
    public ExceptionId raise(ExceptionCode code, MeetingId meeting, String cause, String what) {
        return cases.findByOpenKey(ExceptionCase.openKey(code, cause))
                .orElseGet(() -> raiseNew(code, meetings.get(meeting), cause, what))
                .id();
    }

    /** Its cause ended; nothing happens when none is open. */
    public void causeEnded(ExceptionCode code, String cause, String how) {
        cases.findByOpenKey(ExceptionCase.openKey(code, cause)).ifPresent(open -> end(open, how, Actor.SYSTEM));
    }

    /** The meeting is over or withdrawn: whatever was open about it ends. */
    public void meetingEnded(MeetingId meeting, String how) {
        cases.findByMeetingOrderByRaisedAt(meeting.value()).stream()
                .filter(ExceptionCase::isOpen)
                .forEach(open -> end(open, how, Actor.SYSTEM));
    }

    /** A person resolved it; {@code how} says what was done. */
    public void resolve(ExceptionId id, String how, Actor by) {
        if (how == null || how.isBlank()) {
            throw Refused.invalid("how", "Say how it was settled, so that the next reader knows.");
        }
        if (how.length() > ExceptionCase.LONGEST) {
            throw Refused.invalid("how", "Say it in at most " + ExceptionCase.LONGEST + " characters.");
        }
        end(locked(id), how.strip(), by);
    }

    /** A person wants the call that failed tried once more, now. */
    public void tryAgain(ExceptionId id, Actor by) {
        var open = locked(id);
        if (!open.isOpen() || open.code() != ExceptionCode.EX_REMOTE) {
            throw Refused.conflict(null, "There is nothing to try again: it has ended meanwhile.");
        }
        var meeting = meetings.get(open.meeting());
        events.publishEvent(
                new TryAgainAsked(id, open.cause(), change(by, meeting, "Call tried again", null, null, open.what())));
    }

    /** When the present owner's time is over and the next rung takes it; empty when this is the last rung. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextRungAt(ExceptionId id) {
        var open = get(id);
        var rungs = settings.rungs(open.code(), meetings.get(open.meeting()));
        return open.rung() + 1 < rungs.size()
                ? Optional.of(
                        time.after(open.raisedAt(), rungs.get(open.rung() + 1).after()))
                : Optional.empty();
    }

    /** Moves it to the next rung of its ladder; true when yet another rung follows. */
    public boolean passOn(ExceptionId id) {
        var open = locked(id);
        var meeting = meetings.get(open.meeting());
        var before = open.owner().label();
        climb(open, meeting);
        var what = open.code().code() + " passed on";
        events.publishEvent(new ExceptionPassedOn(
                id, change(Actor.SYSTEM, meeting, what, before, open.owner().label(), open.what())));
        return open.rung() + 1 < settings.rungs(open.code(), meeting).size();
    }

    private ExceptionCase raiseNew(ExceptionCode code, MeetingView meeting, String cause, String what) {
        var raised = ExceptionCase.raise(code, meeting.id(), cause, what, now());
        climb(raised, meeting);
        cases.save(raised);
        var after = raised.owner().label();
        events.publishEvent(new ExceptionRaised(
                raised.id(), change(Actor.SYSTEM, meeting, code.code() + " raised", null, after, what)));
        return raised;
    }

    private void climb(ExceptionCase open, MeetingView meeting) {
        var rungs = settings.rungs(open.code(), meeting);
        var next = rungs.get(Math.min(open.rung() + 1, rungs.size() - 1));
        var owner = routing.who(next.duty(), meeting);
        open.passTo(owner, routing.standIn(owner).orElse(null), now(), time.after(now(), next.within()));
    }

    private void end(ExceptionCase open, String how, Actor by) {
        open.end(how, by, now());
        var meeting = meetings.get(open.meeting());
        events.publishEvent(new ExceptionEnded(
                open.id(),
                change(by, meeting, open.code().code() + " ended", open.owner().label(), null, how)));
    }

    private ExceptionCase get(ExceptionId id) {
        return cases.findById(id.value()).orElseThrow(Exceptions::unknown);
    }

    private ExceptionCase locked(ExceptionId id) {
        return cases.lock(id.value()).orElseThrow(Exceptions::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("There is no such exception.");
    }

    private static Change change(Actor who, MeetingView meeting, String what, String before, String after, String why) {
        return Change.open(who, meeting.id().value(), meeting.child().value(), what, before, after, why);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
