package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** One attempt at taking an answer; {@link Answering} repeats it when two people write at once. */
@Component
class GivingAnswers {
    private final Answers answers;
    private final FamilyDoor door;
    private final WorkerDoor workerDoor;
    private final Meetings meetings;
    private final WaysToTakePart ways;
    private final AfterAnAnswer after;
    private final AskTrail trail;
    private final Clock clock;

    GivingAnswers(
            Answers answers,
            FamilyDoor door,
            WorkerDoor workerDoor,
            Meetings meetings,
            WaysToTakePart ways,
            AfterAnAnswer after,
            AskTrail trail,
            Clock clock) {
        this.answers = answers;
        this.door = door;
        this.workerDoor = workerDoor;
        this.meetings = meetings;
        this.ways = ways;
        this.after = after;
        this.trail = trail;
        this.clock = clock;
    }

    void save(FamilyVisit visit, AnswerStep step) {
        var ask = door.mayAnswer(visit);
        if (step instanceof ChosenWay way && !way.ringMe()) {
            checkOffered(way.wish(), ask);
        }
        var draft = answers.findByAskAndDraft(ask.id().value(), true)
                .orElseGet(() -> answers.save(Answer.draft(ask.id(), given(ask))));
        draft.take(step);
        answers.saveAndFlush(draft);
    }

    void send(FamilyVisit visit) {
        var ask = door.mayAnswer(visit);
        var draft = answers.findByAskAndDraft(ask.id().value(), true)
                .orElseThrow(() -> Refused.conflict("way", "Your answer is with us already."));
        var name = trail.firstName(ask);
        var actor = new Actor(Actor.Kind.FAMILY, ask.person().toString(), name);
        give(ask, draft, given(ask), actor, name, null);
    }

    void byWorker(SignedIn staff, AskId id, List<AnswerStep> steps, String saidBy) {
        var ask = workerDoor.mayAnswerFor(staff, id);
        var said = Texts.upTo(200, "saidBy", "Who gave the answer", saidBy);
        if (said == null) {
            throw Refused.invalid("saidBy", "Write who gave the answer.");
        }
        var before = given(ask);
        var answer = Answer.draft(ask.id(), before);
        steps.forEach(answer::take);
        if (answer.wish() == null) {
            throw Refused.invalid("way", "Choose how they would like to take part.");
        }
        if (answer.wish() == Preference.UNABLE_TO_ANSWER
                && answer.openly().anythingElse().words() == null) {
            throw Refused.invalid("words", "Write what helps them to take part, as you or the carer see it.");
        }
        give(ask, answer, before, staff.actor(), said, staff.name());
    }

    private void give(Ask ask, Answer draft, Answer before, Actor actor, String saidBy, String typedBy) {
        var was = before == null ? null : before.wish();
        if (draft.privately().isSomething()) {
            trail.privately(ask, actor, "Private answers given");
        }
        var more = draft.saysMoreThanAWish(before);
        var given = draft.giveOver(before, new SaidBy(saidBy, typedBy, now()));
        if (before != null) {
            answers.delete(draft);
        }
        answers.save(given);
        after.given(ask, given, was, more, actor);
    }

    private void checkOffered(Preference wish, Ask ask) {
        var offer = ways.offer(meetings.get(ask.meeting()), ask.who().audience());
        if (wish != Preference.NO_PREFERENCE && offer.ways().stream().noneMatch(way -> way.preference() == wish)) {
            throw Refused.invalid("way", "Choose one of the ways on the list.");
        }
    }

    private Answer given(Ask ask) {
        return answers.findByAskAndDraft(ask.id().value(), false).orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
