package org.blendedmeetings.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises, passes on and ends exceptions. */
@Component
@Transactional
public class Exceptions {
    private final ExceptionCases cases;
    private final Meetings meetings;
    private final Ladders ladders;
    private final ExceptionTrail trail;
    private final Clock clock;

    Exceptions(ExceptionCases cases, Meetings meetings, Ladders ladders, ExceptionTrail trail, Clock clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.ladders = ladders;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Raises an exception unless the same one is open already.
     *
     * @param cause what it is about, so that its end can be found: "ask:…", "decision:…", "invitation:…", "meeting:…"
     * @param what  a sentence for its owner that says what happened and what to do; no personal data beyond first names
     */
    public ExceptionId raise(ExceptionCode code, MeetingId meeting, String cause, String what) {
        return raise(ExceptionCase.raise(code, meeting, cause, what, now()));
    }

    /** As {@link #raise}, where that it is there would tell of danger: read by its owner and the safety duty alone. */
    public ExceptionId raiseForDuty(ExceptionCode code, MeetingId meeting, String cause, String what) {
        return raise(ExceptionCase.raise(code, meeting, cause, what, now()).forTheDuty());
    }

    /**
     * As {@link #raise}, about a child where there is no meeting.
     *
     * @param cause "birth:…" and the child, "due:…" and what falls due, "job:…"
     */
    public ExceptionId raiseAbout(ExceptionCode code, PersonId child, String cause, String what) {
        return raiseAbout(code, AboutChild.of(child), cause, what);
    }

    public ExceptionId raiseAbout(ExceptionCode code, AboutChild about, String cause, String what) {
        return raise(ExceptionCase.raise(code, about, cause, what, now()));
    }

    /** Its cause ended; nothing happens when none is open. */
    public void causeEnded(ExceptionCode code, String cause, String how) {
        cases.findByOpenKey(ExceptionCase.openKey(code, cause)).ifPresent(open -> end(open, how, Actor.SYSTEM));
    }

    /** As {@link #causeEnded} for many at once, in one statement where none is open. */
    public void causesEnded(ExceptionCode code, Collection<String> causes, String how) {
        var keys =
                causes.stream().map(each -> ExceptionCase.openKey(code, each)).toList();
        if (!keys.isEmpty()) {
            cases.findByOpenKeyIn(keys).forEach(open -> end(open, how, Actor.SYSTEM));
        }
    }

    /** Which of these causes have an exception that is open. */
    @Transactional(readOnly = true)
    public Set<String> open(ExceptionCode code, Collection<String> causes) {
        var keys =
                causes.stream().map(each -> ExceptionCase.openKey(code, each)).toList();
        return keys.isEmpty()
                ? Set.of()
                : cases.findByOpenKeyIn(keys).stream().map(ExceptionCase::cause).collect(Collectors.toSet());
    }

    /** The meeting was withdrawn: whatever was open about it ends. */
    public void meetingEnded(MeetingId meeting, String how) {
        endAll(meeting, open -> true, how);
    }

    /** The meeting was held: what was to be put right before it ends; whoever was to be told something still is. */
    public void meetingHeld(MeetingId meeting) {
        endAll(meeting, open -> !ActionPages.isToBeTold(open.code(), open.cause()), "The meeting was held.");
    }

    private void endAll(MeetingId meeting, Predicate<ExceptionCase> which, String how) {
        cases.findByMeetingOrderByRaisedAt(meeting.value()).stream()
                .filter(ExceptionCase::isOpen)
                .filter(which)
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
        var open = cases.locked(id);
        ActionPages.endsByItself(open.code(), open.cause()).ifPresent(sentence -> {
            throw Refused.invalid("how", sentence);
        });
        end(open, how.strip(), by);
    }

    /** A person wants the call that failed tried once more, now. */
    public void tryAgain(ExceptionId id, Actor by) {
        var open = cases.locked(id);
        if (!open.isOpen() || open.code() != ExceptionCode.EX_REMOTE) {
            throw Refused.conflict(null, "There is nothing to try again: it has ended meanwhile.");
        }
        trail.triedAgain(open, matterOf(open), by);
    }

    /** When the present owner's time is over and the next rung takes it; empty when this is the last rung. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextRungAt(ExceptionId id) {
        var open = cases.get(id);
        return ladders.nextRungAt(open, matterOf(open));
    }

    /** Moves it to the next rung of its ladder; true when yet another rung follows. */
    public boolean passOn(ExceptionId id) {
        var open = cases.locked(id);
        var matter = matterOf(open);
        var before = open.owner().label();
        ladders.climb(open, matter);
        trail.passedOn(open, matter, before);
        return ladders.goesOn(open, matter);
    }

    private ExceptionId raise(ExceptionCase raised) {
        return cases.findByOpenKey(ExceptionCase.openKey(raised.code(), raised.cause()))
                .orElseGet(() -> raiseNew(raised, matterOf(raised)))
                .id();
    }

    private ExceptionCase raiseNew(ExceptionCase raised, Matter matter) {
        ladders.climb(raised, matter);
        cases.save(raised);
        trail.raised(raised, matter);
        return raised;
    }

    private void end(ExceptionCase open, String how, Actor by) {
        open.end(how, by, now());
        trail.ended(open, matterOf(open), by);
    }

    private Matter matterOf(ExceptionCase each) {
        return new Matter(each.meeting() == null ? null : meetings.get(each.meeting()), each.about());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
