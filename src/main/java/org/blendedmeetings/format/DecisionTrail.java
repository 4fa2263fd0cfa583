package org.blendedmeetings.format;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what happens to a decision, in words for the meeting's timeline. */
@Component
class DecisionTrail {
    private final ApplicationEventPublisher events;

    DecisionTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param same nothing came out differently for whoever may not know what was asked anew: it is kept for the duty alone */
    void recommended(FormatDecision decision, Advised said, MeetingView meeting, boolean same) {
        var format = said.full().format() == null
                ? "no row of the policy covers it"
                : said.full().format().words();
        var why = String.join(", ", said.openly().openRules());
        events.publishEvent(new FormatRecommended(
                decision.id(),
                meeting.id(),
                new Change(
                        Actor.SYSTEM,
                        meeting.id().value(),
                        meeting.child().value(),
                        "Format recommended",
                        null,
                        format,
                        "Rows of the policy: " + why,
                        same)));
    }

    void moved(FormatDecision decision, MeetingView meeting, Actor who, String what, String before, String why) {
        var after = decision.owner().label();
        events.publishEvent(new DecisionMoved(decision.id(), change(who, meeting, what, before, after, why)));
    }

    /** What the approver wrote stays with the decision, for those who may read it there. */
    void decided(FormatDecision decision, Advised said, MeetingView meeting, Actor who) {
        var what = said.kindOf(decision, false) == DecisionKind.CONFIRM
                        && !decision.verdict().reason().isGiven()
                ? "Format confirmed as asked"
                : "Format agreed at tier " + decision.tier();
        events.publishEvent(new FormatDecided(
                decision.id(),
                meeting.id(),
                change(
                        who,
                        meeting,
                        what,
                        null,
                        decision.format().words(),
                        decision.verdict().reason().openWords())));
    }

    /** @param openly the question was there without anything that only the duty knows */
    void askedFirst(MeetingView meeting, String name, Actor who, boolean openly) {
        var child = meeting.child().value();
        var what = "Asked " + name + " by voice where they would join from";
        events.publishEvent(new PersonAskedFirst(
                meeting.id(), new Change(who, meeting.id().value(), child, what, null, null, null, !openly)));
    }

    /** @param openly something changed that not only the duty may know */
    void knownRecorded(MeetingView meeting, Actor who, boolean openly) {
        var child = meeting.child().value();
        var what = "Recorded what is known for the format";
        events.publishEvent(new KnownRecorded(
                meeting.id(), new Change(who, meeting.id().value(), child, what, null, null, null, !openly)));
    }

    void partsArranged(MeetingView meeting, String name, Actor who) {
        var child = meeting.child().value();
        var what = "Parts of the meeting arranged with " + name;
        events.publishEvent(new PartsArranged(
                meeting.id(), new Change(who, meeting.id().value(), child, what, null, null, null, true)));
    }

    void asked(FormatDecision decision, MeetingView meeting, Actor who) {
        var text = decision.question().question();
        events.publishEvent(
                new QuestionAsked(decision.id(), change(who, meeting, "Question about the format", null, text, null)));
    }

    void answered(FormatDecision decision, MeetingView meeting, Actor who) {
        var text = decision.question().answer();
        events.publishEvent(new QuestionAnswered(
                decision.id(), change(who, meeting, "Question about the format answered", null, text, null)));
    }

    private static Change change(Actor who, MeetingView meeting, String what, String before, String after, String why) {
        return Change.open(who, meeting.id().value(), meeting.child().value(), what, before, after, why);
    }
}
