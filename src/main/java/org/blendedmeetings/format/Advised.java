package org.blendedmeetings.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.RuleSaid;
import org.blendedmeetings.policy.Visibility;

/**
 * What the policy said about one meeting, and what it would have said had nothing been known that only the duty may know:
 * those without it read only the latter's reasons (policy 0.8).
 *
 * @param asked participants who were asked by voice already
 */
record Advised(Advice full, Advice openly, Set<UUID> asked) {

    /** Participants who have to be asked by voice and were not yet. */
    Set<UUID> toAskFirst() {
        return full.people().stream()
                .filter(PersonOutcome::asksFirst)
                .map(TakesPart::id)
                .filter(each -> !asked.contains(each))
                .collect(Collectors.toSet());
    }

    /** Whose reasons this reader may read; what is given to each person stands in {@link #full} for everybody. */
    Advice readBy(SignedIn reader) {
        return reader.safetyDuty() ? full : openly;
    }

    /** The whole as this reader may know it: what is shown of it is worked out from nothing else. */
    Advised as(SignedIn reader) {
        return new Advised(readBy(reader), openly, asked);
    }

    /** Who would have to agree to this person's wish had nothing been known that only the duty may know. */
    int openTier(String person) {
        return openly.person(person).map(PersonOutcome::tier).orElse(0);
    }

    /**
     * What is to be decided, as a reader may know it: agreeing that only danger or somebody's wish for another's absence asks
     * for looks like confirming what was asked.
     */
    DecisionKind kindOf(FormatDecision decision, boolean safetyDuty) {
        var hidden = decision.kind() == DecisionKind.APPROVE
                && decision.proposal().by() == null
                && openly.ruled()
                && openly.tier() == 0;
        return hidden && !safetyDuty ? DecisionKind.CONFIRM : decision.kind();
    }

    /** That somebody was asked by voice is known to others only where it was asked without any danger too. */
    boolean mayKnowOfAsking(String person, SignedIn reader) {
        return reader.safetyDuty()
                || openly.person(person).filter(PersonOutcome::asksFirst).isPresent();
    }

    /** What a reader is told in place of a wish that waits, where it would not wait but for what only the duty may know. */
    Optional<PersonOutcome> insteadOf(DecisionPerson became, SignedIn reader) {
        return reader.safetyDuty() || became.given() != Given.PENDING
                ? Optional.empty()
                : openly.person(became.participant().toString()).filter(each -> !each.unmet());
    }

    /** The ids of the rows that fired, as far as this reader may know. */
    List<String> rules(SignedIn reader) {
        return reader.safetyDuty() ? full.rules() : openly.openRules();
    }

    /** What this reader may know about the meeting as a whole. */
    List<RuleSaid> aboutMeeting(SignedIn reader) {
        return readBy(reader).aboutMeeting(readable(reader)).toList();
    }

    /** The same about one person, what decided first. */
    List<RuleSaid> about(String person, SignedIn reader) {
        return readBy(reader).person(person).stream()
                .flatMap(outcome -> outcome.said(readable(reader)))
                .toList();
    }

    private static Predicate<Visibility> readable(SignedIn reader) {
        return each -> reader.safetyDuty() || each != Visibility.S;
    }

    boolean ruled() {
        return full.ruled();
    }
}
