package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** What approvers and workers do with decisions on formats. Of two at once one wins, and the other is told. */
@Component
public class Approvals {
    private final TakingDecisions taking;
    private final PuttingForward putting;
    private final QuestionSteps questions;
    private final NamedDecisions names;
    private final Attempts attempts;

    Approvals(
            TakingDecisions taking,
            PuttingForward putting,
            QuestionSteps questions,
            NamedDecisions names,
            Attempts attempts) {
        this.taking = taking;
        this.putting = putting;
        this.questions = questions;
        this.names = names;
        this.attempts = attempts;
    }

    /**
     * Decides.
     *
     * @param reason owed where a wish is not met, a screen was nobody's choice, or no row covers the meeting
     */
    public void decide(DecisionId decision, SignedIn by, Choice choice, Reason reason) {
        attempts.inTransaction(() -> taking.decide(decision, by, choice, reason));
    }

    /** Confirms many as asked; each stands by itself, and those that could not be are named in sentences. */
    public Confirmed confirmMany(Collection<DecisionId> decisions, SignedIn by) {
        var done = new ArrayList<DecisionId>();
        var problems = new ArrayList<String>();
        for (var decision : decisions) {
            try {
                attempts.inTransaction(() -> taking.confirm(decision, by));
                done.add(decision);
            } catch (Refused refused) {
                problems.add(names.of(decision, by) + refused.getMessage());
            }
        }
        return new Confirmed(List.copyOf(done), List.copyOf(problems));
    }

    /** Puts a format forward that needs a higher tier than theirs; whoever holds that tier decides, never they themselves. */
    public void putForward(DecisionId decision, SignedIn by, Choice choice, String why) {
        attempts.inTransaction(() -> putting.putForward(decision, by, choice, why));
    }

    /** Asks the worker something before deciding. */
    public void ask(DecisionId decision, SignedIn by, String question) {
        attempts.inTransaction(() -> questions.ask(decision, by, question));
    }

    /** The worker answers; it is the approver's turn again. */
    public void answer(DecisionId decision, SignedIn by, String text) {
        attempts.inTransaction(() -> questions.answer(decision, by, text));
    }

    /** What became of many confirmed at once. */
    public record Confirmed(List<DecisionId> done, List<String> problems) {}
}
