package org.blendedmeetings.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** A change of the council's policy: written by one person, decided by another. */
@Entity
class PolicyChange {
    @Id
    private UUID id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ChangeState state;

    private int madeFrom;

    @Embedded
    private Authorship written;

    @Embedded
    private Proposal proposal;

    @Embedded
    private SecondPerson decided;

    @ElementCollection
    @CollectionTable(name = "policy_change_edit", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<PolicyEdit> edits = new ArrayList<>();

    private PolicyChange() {}

    static PolicyChange start(SignedIn author, int madeFrom, Instant now) {
        var change = new PolicyChange();
        change.id = Ids.next();
        change.state = ChangeState.DRAFT;
        change.madeFrom = madeFrom;
        change.written = new Authorship(author.professional(), author.name(), now);
        return change;
    }

    /** Takes the place of what was changed in this row of the policy before. */
    void edit(String row, List<PolicyEdit> instead) {
        state.mustBe(ChangeState.DRAFT, "It is not being written any more.");
        edits.removeIf(each -> each.policyRow().equals(row));
        edits.addAll(instead);
    }

    void propose(Proposal said, int from) {
        state.mustBe(ChangeState.DRAFT, "It has been proposed already.");
        state = ChangeState.PROPOSED;
        proposal = said;
        madeFrom = from;
    }

    void takeBack() {
        state.mustBe(ChangeState.PROPOSED, "It does not wait for a decision any more.");
        state = ChangeState.DRAFT;
    }

    void withdraw() {
        state.mustBeOpen();
        state = ChangeState.WITHDRAWN;
    }

    /** Approved or refused by a second person (policy 0.6). */
    void decide(ChangeState as, SecondPerson by) {
        state.mustBe(ChangeState.PROPOSED, "It does not wait for a decision any more.");
        if (written.isOf(by.decidedBy())) {
            throw Refused.forbidden("You wrote this change: somebody else has to decide it.");
        }
        state = as;
        decided = by;
    }

    ChangeView view() {
        return new ChangeView(id, state, written, madeFrom, proposal, decided, List.copyOf(edits));
    }
}
