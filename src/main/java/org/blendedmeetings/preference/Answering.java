package org.blendedmeetings.preference;

import java.util.List;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Attempts;
import org.springframework.stereotype.Component;

/** Takes answers, from the family page by page and from workers who were told them. */
@Component
public class Answering {
    private final GivingAnswers giving;
    private final Attempts attempts;

    Answering(GivingAnswers giving, Attempts attempts) {
        this.giving = giving;
        this.attempts = attempts;
    }

    /** Keeps what one page asked in the person's draft; refused when the last day to answer is over. */
    public void save(FamilyVisit visit, List<AnswerStep> steps) {
        attempts.inTransaction(() -> steps.forEach(step -> giving.save(visit, step)));
    }

    /** Gives the draft: the first time it is the answer, afterwards the answer changes. */
    public void send(FamilyVisit visit) {
        attempts.inTransaction(() -> giving.send(visit));
    }

    /** A whole answer at once. */
    public void byFamily(FamilyVisit visit, List<AnswerStep> steps) {
        attempts.inTransaction(() -> {
            steps.forEach(step -> giving.save(visit, step));
            giving.send(visit);
        });
    }

    /**
     * An answer given by voice.
     *
     * @param saidBy who gave it; who typed it is the member of staff
     */
    public void byWorker(SignedIn staff, AskId ask, List<AnswerStep> steps, String saidBy) {
        attempts.inTransaction(() -> giving.byWorker(staff, ask, steps, saidBy));
    }
}
