package org.blendedmeetings.format;

import java.util.List;
import java.util.Optional;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.policy.RuleSaid;

/**
 * Everything one approver needs on one page.
 *
 * @param ownerName    who has it now, by name where it is a person
 * @param mine         true when this reader may decide at the decision's tier
 * @param held         the highest tier this reader holds here
 * @param worker       true when this reader is who a question goes to
 * @param recommended  what the base row recommends, or null where none matched
 * @param planned      as it stands while nobody has decided, or null
 * @param options      the ways it can be decided, as asked first
 * @param absolutelyNecessary   some way to decide needs one of the reasons for a screen at an initial conference
 * @param asAskedNeedsNecessity giving what was asked does
 * @param because      what changed the row for the meeting as a whole, as far as this reader may know
 * @param rules        the rows that fired, as far as this reader may know
 * @param basis        of the base row, or null
 * @param proposedBy   name of who put the proposal forward, or null
 * @param question     the last question to the worker, or null
 */
public record DecisionPage(
        DecisionId id,
        MeetingView meeting,
        DecisionState state,
        DecisionKind kind,
        int tier,
        String ownerName,
        boolean mine,
        int held,
        boolean worker,
        int waitingDays,
        List<PersonLine> people,
        Format recommended,
        Format planned,
        List<Option> options,
        boolean absolutelyNecessary,
        boolean asAskedNeedsNecessity,
        List<RuleSaid> because,
        List<String> rules,
        String rowId,
        String basis,
        String policyVersion,
        Format proposal,
        String proposedBy,
        String proposalWords,
        String question,
        String questionBy,
        String answer,
        String answerBy,
        Format decided,
        String decidedBy,
        Reason reason) {

    /** Whose meeting it is: their words come first. */
    public Optional<PersonLine> child() {
        return people.stream().filter(each -> each.role() == FamilyRole.CHILD).findFirst();
    }

    public List<PersonLine> others() {
        var child = child();
        return people.stream()
                .filter(each -> child.filter(each::equals).isEmpty())
                .toList();
    }

    /** Those whose wish waits for somebody to agree. */
    public List<PersonLine> pending() {
        return people.stream().filter(PersonLine::isPending).toList();
    }
}
