package org.blendedmeetings.policy;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;

/**
 * A change of the policy as it is read.
 *
 * @param madeFrom the number of the version it was made from, 0 for the release's own tables
 * @param proposal what was said of it, or null before it was proposed
 * @param decided  by whom, or null
 */
public record ChangeView(
        UUID id,
        ChangeState state,
        Authorship written,
        int madeFrom,
        Proposal proposal,
        SecondPerson decided,
        List<PolicyEdit> edits) {

    public boolean isOf(SignedIn who) {
        return written.isOf(who.professional());
    }

    /** It can be written on. */
    public boolean open() {
        return state == ChangeState.DRAFT;
    }

    public boolean waits() {
        return state == ChangeState.PROPOSED;
    }
}
