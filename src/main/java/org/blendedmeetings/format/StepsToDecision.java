package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.springframework.stereotype.Component;

/** What happened before a format was decided, in sentences: what staff put forward, what was asked and answered. */
@Component
class StepsToDecision {
    private final Directory directory;

    StepsToDecision(Directory directory) {
        this.directory = directory;
    }

    List<String> before(FormatDecision decision) {
        var steps = new ArrayList<String>();
        var proposal = decision.proposal();
        if (proposal.format() != null) {
            var why = proposal.words() == null ? "." : ": \u201c" + proposal.words() + "\u201d";
            steps.add(name(proposal.by()) + " put \u201c" + proposal.format().words() + "\u201d forward" + why);
        }
        var question = decision.question();
        if (question != null) {
            steps.add(question.questionBy() + " asked the worker: \u201c" + question.question() + "\u201d");
            if (question.answer() != null) {
                steps.add(question.answerBy() + " answered: \u201c" + question.answer() + "\u201d");
            }
        }
        return steps;
    }

    private String name(UUID by) {
        return by == null
                ? "Staff"
                : directory.professional(new ProfessionalId(by)).name();
    }
}
