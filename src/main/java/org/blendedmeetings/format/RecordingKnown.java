package org.blendedmeetings.format;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff record what the policy asks about a meeting and the family need not be asked. */
@Component
@Transactional
public class RecordingKnown {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final Meetings meetings;
    private final Approvers approvers;
    private final KnownRows rows;
    private final KnownFacts facts;
    private final ChangedCircumstances changed;
    private final DecisionTrail trail;
    private final Clock clock;

    RecordingKnown(
            Meetings meetings,
            Approvers approvers,
            KnownRows rows,
            KnownFacts facts,
            ChangedCircumstances changed,
            DecisionTrail trail,
            Clock clock) {
        this.meetings = meetings;
        this.approvers = approvers;
        this.rows = rows;
        this.facts = facts;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** The meeting, for those who may record this about it: the worker, whoever may decide, the safety duty; else 404. */
    @Transactional(readOnly = true)
    public MeetingView meeting(String reference, SignedIn staff) {
        return meetings.byReference(reference)
                .filter(each -> approvers.mayAskFirst(staff, each))
                .orElseThrow(() -> Refused.notFound("There is no such meeting, or this is not yours to record."));
    }

    /** What holds, as far as this reader may know. */
    @Transactional(readOnly = true)
    public RecordedFacts holding(MeetingView meeting, SignedIn reader) {
        var all = facts.of(meeting.id());
        return reader.safetyDuty() ? all : all.keepingOf(RecordedFacts.NOTHING);
    }

    /** Holds from now on, in place of what was recorded before; the policy is asked again. */
    public void record(String reference, RecordedFacts told, SignedIn by) {
        var meeting = meeting(reference, by);
        told.noCamera().forEach(each -> mustTakePart(each, meeting, "noCamera"));
        told.obstacles().forEach(each -> check(each, meeting));
        var before = facts.of(meeting.id());
        var now = by.safetyDuty() ? told : told.keepingOf(before);
        if (now.equals(before)) {
            return;
        }
        rows.saveAndFlush(KnownRow.of(
                meeting.id(), facts.write(now), by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        var openly = !now.keepingOf(RecordedFacts.NOTHING).equals(before.keepingOf(RecordedFacts.NOTHING));
        trail.knownRecorded(meeting, by.actor(), openly);
        changed.look(meeting.id());
    }

    private static void check(RecordedFacts.Tried obstacle, MeetingView meeting) {
        mustTakePart(obstacle.participant(), meeting, "obstacle");
        var tried = obstacle.tried() == null ? "" : obstacle.tried().strip();
        if (tried.length() < SHORTEST || tried.length() > LONGEST) {
            throw Refused.invalid(
                    "tried",
                    "Say what was tried to make it possible, in " + SHORTEST + " to " + LONGEST + " characters.");
        }
    }

    private static void mustTakePart(UUID participant, MeetingView meeting, String field) {
        if (meeting.family().stream().map(ParticipantView::id).noneMatch(participant::equals)) {
            throw Refused.invalid(field, "Choose somebody of the family who takes part in this meeting.");
        }
    }
}
