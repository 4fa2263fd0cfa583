package org.blendedmeetings.format;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.policy.BaseRow;
import org.springframework.stereotype.Component;

/** Puts the page of one decision together, from what the policy said and what the family wrote. */
@Component
class DecisionPages {
    private final Recommendations recommendations;
    private final Approvers approvers;
    private final PersonLines people;
    private final WaitingDays waiting;
    private final Directory directory;

    DecisionPages(
            Recommendations recommendations,
            Approvers approvers,
            PersonLines people,
            WaitingDays waiting,
            Directory directory) {
        this.recommendations = recommendations;
        this.approvers = approvers;
        this.people = people;
        this.waiting = waiting;
        this.directory = directory;
    }

    DecisionPage page(FormatDecision decision, MeetingView meeting, SignedIn reader) {
        var said = recommendations.behind(decision).as(reader);
        var held = approvers.tierOf(reader, decision, meeting);
        var advice = said.full();
        var row = Optional.ofNullable(advice.row());
        var options = decision.state().open() ? new Options(said).all() : List.<Option>of();
        var proposal = decision.proposal();
        var question = Optional.ofNullable(decision.question());
        var verdict = Optional.ofNullable(decision.verdict());
        return new DecisionPage(
                decision.id(),
                meeting,
                decision.state(),
                said.kindOf(decision, reader.safetyDuty()),
                decision.tier(),
                ownerName(decision),
                held >= decision.tier(),
                held,
                approvers.isWorker(reader, meeting),
                waiting.of(decision),
                people.of(said, meeting, reader),
                row.map(BaseRow::recommended).orElse(null),
                advice.format(),
                options,
                options.stream().anyMatch(option -> ReasonCheck.absolutelyNecessary(option, advice)),
                options.stream()
                        .anyMatch(option -> option.key().equals(Option.AS_ASKED)
                                && ReasonCheck.absolutelyNecessary(option, advice)),
                said.aboutMeeting(reader),
                said.rules(reader),
                row.map(BaseRow::id).orElse(null),
                row.map(BaseRow::basis).orElse(null),
                decision.said().policyVersion(),
                proposal.format(),
                proposer(proposal.by()),
                proposal.words(),
                question.map(Question::question).orElse(null),
                question.map(Question::questionBy).orElse(null),
                question.map(Question::answer).orElse(null),
                question.map(Question::answerBy).orElse(null),
                verdict.isPresent() ? decision.format() : null,
                verdict.map(Verdict::decidedName).orElse(null),
                verdict.map(Verdict::reason).orElse(Reason.NONE).readBy(reader));
    }

    /** What a list says about it: what was asked for, or that no row covers it. */
    String inWords(FormatDecision decision) {
        var said = recommendations.behind(decision);
        return said.ruled() ? new Options(said).asAsked().format().words() : "No row of the policy covers this";
    }

    private String ownerName(FormatDecision decision) {
        var owner = decision.owner();
        if (owner == null) {
            return null;
        }
        return owner.person() == null
                ? owner.label()
                : directory.professional(owner.person()).name();
    }

    private String proposer(UUID id) {
        return id == null
                ? null
                : Optional.of(directory.professional(new ProfessionalId(id)))
                        .map(ProfessionalView::name)
                        .orElse(null);
    }
}
