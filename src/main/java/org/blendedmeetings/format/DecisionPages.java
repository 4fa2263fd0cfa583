package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;

/** Puts the page of one decision together, from what the policy said and what the family wrote. */
@Component
class DecisionPages {
    private final AskingPolicy policy;
    private final CaseJson json;
    private final Approvers approvers;
    private final Wishes wishes;
    private final Directory directory;
    private final Routing routing;

    DecisionPages(
            AskingPolicy policy,
            CaseJson json,
            Approvers approvers,
            Wishes wishes,
            Directory directory,
            Routing routing) {
        this.policy = policy;
        this.json = json;
        this.approvers = approvers;
        this.wishes = wishes;
        this.directory = directory;
        this.routing = routing;
    }

    DecisionPage page(FormatDecision decision, MeetingView meeting, SignedIn reader, int waitingDays) {
        var said = said(decision);
        var held = approvers.tierOf(reader, decision, meeting);
        var row = Optional.ofNullable(said.of().row());
        var options = decision.state().open() ? new Options(said).all() : List.<Option>of();
        var question = Optional.ofNullable(decision.question());
        var verdict = Optional.ofNullable(decision.verdict());
        return new DecisionPage(
                decision.id(),
                meeting,
                decision.state(),
                decision.kind(),
                decision.tier(),
                ownerName(decision),
                held >= decision.tier(),
                held,
                approvers.isWorker(reader, meeting),
                waitingDays,
                people(said, meeting, reader),
                said.recommended(),
                said.format(),
                options,
                options.stream().anyMatch(option -> ReasonCheck.absolutelyNecessary(option, said)),
                options.stream()
                        .anyMatch(option ->
                                option.key().equals(Option.AS_ASKED) && ReasonCheck.absolutelyNecessary(option, said)),
                SensitiveRules.shownTo(reader.safetyDuty(), said.rules()),
                row.map(BaseRow::id).orElse(null),
                row.map(BaseRow::basis).orElse(null),
                decision.policyVersion(),
                decision.proposal(),
                proposer(decision.proposedBy()),
                decision.proposalWords(),
                question.map(Question::question).orElse(null),
                question.map(Question::questionBy).orElse(null),
                question.map(Question::answer).orElse(null),
                question.map(Question::answerBy).orElse(null),
                verdict.isPresent() ? decision.format() : null,
                verdict.map(Verdict::decidedName).orElse(null),
                verdict.map(Verdict::reason).orElse(Reason.NONE));
    }

    /** What a list says about it: what was asked for, or that no row covers it. */
    String inWords(FormatDecision decision) {
        var said = said(decision);
        return said.needsRule()
                ? "No row of the policy covers this"
                : new Options(said).asAsked().format().words();
    }

    private Recommendation said(FormatDecision decision) {
        return policy.again(json.read(decision.askedCase()));
    }

    private List<PersonLine> people(Recommendation said, MeetingView meeting, SignedIn reader) {
        var answers = wishes.of(meeting.id()).stream().collect(toMap(WishView::participant, Function.identity()));
        var persons = directory.persons(
                answers.values().stream().map(WishView::person).toList());
        return said.people().stream()
                .map(each -> line(each, answers, persons, meeting, reader))
                .toList();
    }

    private PersonLine line(
            PersonOutcome outcome,
            Map<UUID, WishView> answers,
            Map<PersonId, PersonView> persons,
            MeetingView meeting,
            SignedIn reader) {
        var answer = Optional.ofNullable(answers.get(outcome.participant()));
        var rules = Stream.concat(Stream.of(outcome.rule()), outcome.conditions().stream())
                .toList();
        return new PersonLine(
                outcome.participant(),
                answer.map(each -> persons.get(each.person()))
                        .map(PersonView::name)
                        .orElse(""),
                outcome.person().role(),
                outcome.person().preference(),
                outcome.mode(),
                outcome.asked(),
                outcome.given(),
                outcome.tier(),
                outcome.tier() == 0
                        ? null
                        : routing.approver(outcome.tier(), meeting).label(),
                SensitiveRules.shownTo(reader.safetyDuty(), rules),
                answer.map(WishView::ownWords).orElse(null),
                answer.map(WishView::saidBy).orElse(null),
                answer.map(WishView::typedBy).orElse(null));
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
