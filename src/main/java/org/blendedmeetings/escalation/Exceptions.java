package org.blendedmeetings.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises exceptions, and ends them with their cause; what people do with them is {@link HandlingExceptions}. */
@Component
@Transactional
public class Exceptions {
    private final ExceptionCases cases;
    private final Matters matters;
    private final Ladders ladders;
    private final EndingExceptions ending;
    private final ExceptionTrail trail;
    private final Clock clock;

    Exceptions(
            ExceptionCases cases,
            Matters matters,
            Ladders ladders,
            EndingExceptions ending,
            ExceptionTrail trail,
            Clock clock) {
        this.cases = cases;
        this.matters = matters;
        this.ladders = ladders;
        this.ending = ending;
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

    /** As {@link #raise}, at once with whoever stands last on its ladder. */
    public ExceptionId raiseAtTheTop(ExceptionCode code, MeetingId meeting, String cause, String what) {
        return raise(ExceptionCase.raise(code, meeting, cause, what, now()), ladders::climbToTheTop);
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

    /**
     * As {@link #raise}, about no meeting and no child in particular: what runs for all of them stands still.
     *
     * @param cause "every-morning:…" and the step
     */
    public ExceptionId raiseForAll(ExceptionCode code, String cause, String what) {
        return raise(ExceptionCase.raise(code, cause, what, now()));
    }

    /** Its cause ended; nothing happens when none is open. */
    public void causeEnded(ExceptionCode code, String cause, String how) {
        cases.findByOpenKey(ExceptionCase.openKey(code, cause)).ifPresent(open -> ending.end(open, how, Actor.SYSTEM));
    }

    /** The meeting that was adjourned or not quorate goes on. */
    public void goesOn(MeetingId meeting, String how) {
        causeEnded(ExceptionCode.EX_ADJOURN, GoingOn.cause(meeting), how);
        causeEnded(ExceptionCode.EX_INQUORATE, GoingOn.cause(meeting), how);
    }

    /** As {@link #causeEnded} for many at once, in one statement where none is open. */
    public void causesEnded(ExceptionCode code, Collection<String> causes, String how) {
        var keys =
                causes.stream().map(each -> ExceptionCase.openKey(code, each)).toList();
        if (!keys.isEmpty()) {
            cases.findByOpenKeyIn(keys).forEach(open -> ending.end(open, how, Actor.SYSTEM));
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
                .forEach(open -> ending.end(open, how, Actor.SYSTEM));
    }

    private ExceptionId raise(ExceptionCase raised) {
        return raise(raised, ladders::climb);
    }

    private ExceptionId raise(ExceptionCase raised, BiConsumer<ExceptionCase, Matter> climbing) {
        return cases.findByOpenKey(ExceptionCase.openKey(raised.code(), raised.cause()))
                .orElseGet(() -> raiseNew(raised, matters.of(raised), climbing))
                .id();
    }

    private ExceptionCase raiseNew(ExceptionCase raised, Matter matter, BiConsumer<ExceptionCase, Matter> climbing) {
        climbing.accept(raised, matter);
        cases.save(raised);
        trail.raised(raised, matter);
        return raised;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
