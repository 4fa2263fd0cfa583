package org.blendedmeetings.format;

import java.time.Clock;
import java.time.Instant;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether somebody has to be asked by voice before a format is recommended; the service tasks call it. */
@Component
@Transactional
public class LookingFirst {
    private final AskingPolicy policy;
    private final FirstQuestions questions;
    private final Meetings meetings;
    private final CouncilPolicy tables;
    private final FormatSettings settings;
    private final WorkingTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LookingFirst(
            AskingPolicy policy,
            FirstQuestions questions,
            Meetings meetings,
            CouncilPolicy tables,
            FormatSettings settings,
            WorkingTime time,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policy = policy;
        this.questions = questions;
        this.meetings = meetings;
        this.tables = tables;
        this.settings = settings;
        this.time = time;
        this.events = events;
        this.clock = clock;
    }

    /** True when somebody has to be asked; it is their worker's task from now on. */
    public boolean somebodyToAsk(MeetingId id) {
        var meeting = meetings.get(id);
        return !questions.are(policy.about(meeting), meeting).isEmpty();
    }

    /** Something was said or became known: where nothing is left to ask, the way goes on. */
    void again(MeetingId id) {
        if (meetings.get(id).status() == MeetingStatus.DECIDING && !somebodyToAsk(id)) {
            events.publishEvent(new NothingToAskFirst(id));
        }
    }

    /** How long the policy waits for it; then it goes on, and whoever was not asked is in the room meanwhile. */
    @Transactional(readOnly = true)
    public Instant waitOver(MeetingId id) {
        var meeting = meetings.get(id);
        var row = tables.current().base(meeting.type().code(), MeetingCases.earlyReason(meeting));
        var conference = row.filter(BaseRow::initialConference).isPresent();
        var waits = conference ? settings.initialConference() : settings.waits();
        return time.after(clock.instant(), waits.askFirst());
    }
}
