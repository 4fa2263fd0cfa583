package org.blendedmeetings.policy.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.policy.ChangeState;
import org.blendedmeetings.policy.ChangeView;
import org.blendedmeetings.policy.PolicyEdit;
import org.blendedmeetings.timescale.London;

/**
 * A change of the policy in the list.
 *
 * @param rows it touches: "D1-06, D2-12a", or empty
 */
record ChangeLine(UUID id, ChangeState state, String author, LocalDate startedOn, String rows, LocalDate appliesFrom) {

    static ChangeLine of(ChangeView change) {
        return new ChangeLine(
                change.id(),
                change.state(),
                change.written().authorName(),
                London.dateOf(change.written().startedAt()),
                change.edits().stream()
                        .map(PolicyEdit::policyRow)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")),
                change.proposal() == null ? null : change.proposal().appliesFrom());
    }

    /** The tag beside it. */
    public String colour() {
        return switch (state) {
            case DRAFT -> "govuk-tag--blue";
            case PROPOSED -> "govuk-tag--yellow";
            case APPROVED -> "govuk-tag--green";
            case REFUSED -> "govuk-tag--red";
            case WITHDRAWN -> "govuk-tag--grey";
        };
    }
}
