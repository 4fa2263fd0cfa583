package org.blendedmeetings.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.CodingParticipation;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AlreadyAdjourned;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the outcome of a meeting, and where it completes a review of a child in care, how the child took part. */
@Component
@Transactional
public class CompletingReviews {
    private final Meetings meetings;
    private final MeetingParts parts;
    private final Participations participations;
    private final ConversationGate conversation;
    private final ChildParticipationRows rows;
    private final CodingParticipation coding;
    private final Clock clock;

    CompletingReviews(
            Meetings meetings,
            MeetingParts parts,
            Participations participations,
            ConversationGate conversation,
            ChildParticipationRows rows,
            CodingParticipation coding,
            Clock clock) {
        this.meetings = meetings;
        this.parts = parts;
        this.participations = participations;
        this.conversation = conversation;
        this.rows = rows;
        this.coding = coding;
        this.clock = clock;
    }

    /** The code to be shown and confirmed before anything is saved; refused where nothing could be saved anyway. */
    @Transactional(readOnly = true)
    public Optional<ParticipationCode> toConfirm(MeetingView meeting, RecordOutcome outcome, ParticipationGiven given) {
        if (!completes(meeting, outcome)) {
            return Optional.empty();
        }
        conversation.check(meeting, outcome);
        return Optional.of(participations.derive(meeting, parts.whole(meeting.id(), outcome), given.spokeFor()))
                .filter(derived -> derived != given.confirmed());
    }

    /** All or nothing, but that somebody wanted to adjourn a second time. */
    @Transactional(noRollbackFor = AlreadyAdjourned.class)
    public void record(MeetingView meeting, RecordOutcome outcome, ParticipationGiven given, Actor by) {
        if (!completes(meeting, outcome)) {
            meetings.recordOutcome(meeting.id(), outcome, by);
            return;
        }
        var took = confirm(meeting, parts.whole(meeting.id(), outcome), given, by);
        meetings.recordOutcome(meeting.id(), outcome, by);
        coding.coded(meeting, parts.countsOn(meeting.id(), outcome.on()), took.code());
    }

    private boolean completes(MeetingView meeting, RecordOutcome outcome) {
        return outcome.outcome() == Outcome.HELD
                && outcome.on() != null
                && participations.isAsked(meeting, outcome.on());
    }

    private ChildParticipation confirm(MeetingView meeting, RecordOutcome outcome, ParticipationGiven given, Actor by) {
        var derived = participations.derive(meeting, outcome, given.spokeFor());
        if (given.confirmed() != derived) {
            throw Refused.conflict(
                    "participation.spokeFor",
                    "How the child took part comes to " + derived
                            + ". Confirm that, or give another code with a reason.");
        }
        if (given.isAnother(derived)) {
            new AnotherCode(given).check(participations.bornOn(meeting), parts.countsOn(meeting.id(), outcome.on()));
        }
        var mode = Participations.mode(meeting, outcome);
        return rows.saveAndFlush(ChildParticipation.of(meeting.id(), outcome.on(), mode, given, derived)
                .confirmed(by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
