package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_SAFETY_UNKNOWN;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The worker asks somebody by voice before a screen or the phone is confirmed, and writes down what they said. */
@Component
@Transactional
public class AskingFirst {
    private final FirstAnswers answers;
    private final FirstPages pages;
    private final ChangedCircumstances changed;
    private final Exceptions exceptions;
    private final DecisionTrail trail;
    private final Directory directory;
    private final Clock clock;

    AskingFirst(
            FirstAnswers answers,
            FirstPages pages,
            ChangedCircumstances changed,
            Exceptions exceptions,
            DecisionTrail trail,
            Directory directory,
            Clock clock) {
        this.answers = answers;
        this.pages = pages;
        this.changed = changed;
        this.exceptions = exceptions;
        this.trail = trail;
        this.directory = directory;
        this.clock = clock;
    }

    /** Refused (404) for everybody whose task it cannot be. */
    @Transactional(readOnly = true)
    public FirstPage open(String reference, UUID participant, SignedIn staff) {
        return pages.open(reference, participant, staff);
    }

    /** Keeps what they said; the policy is asked again with it. Refused naming the field that is wrong. */
    public void record(String reference, UUID participant, Said told, SignedIn by) {
        var page = pages.open(reference, participant, by);
        if (!page.toAsk()) {
            throw Refused.conflict(null, "There is nothing left to ask " + page.name() + " first.");
        }
        var said = told.checked();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        answers.saveAndFlush(FirstAnswer.of(page.meeting().id(), participant, said, by, now));
        trail.askedFirst(page.meeting(), page.name(), by.actor(), page.openly());
        if (said.afraid() == Known.YES) {
            afraid(page.meeting(), participant, page.name());
        }
        changed.look(page.meeting().id());
    }

    private void afraid(MeetingView meeting, UUID participant, String name) {
        exceptions.raiseForDuty(
                EX_SAFETY_UNKNOWN,
                meeting.id(),
                "first:" + participant + "/afraid/" + meeting.id(),
                name
                        + " said that somebody makes them afraid to take part. Bring it to whoever has the safety duty today:"
                        + " they read what " + name + " said and record it.");
    }
}
