package org.blendedmeetings.policy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes changes of the policy, row by row. Nothing is in force by it. */
@Component
@Transactional
public class DraftingChanges {
    private final PolicyChanges changes;
    private final NewestPolicy newest;
    private final ApplyingEdits applying;
    private final OwnRows rows;
    private final TableWriting writing;
    private final ChangeTrail trail;
    private final Clock clock;

    DraftingChanges(
            PolicyChanges changes,
            NewestPolicy newest,
            ApplyingEdits applying,
            OwnRows rows,
            TableWriting writing,
            ChangeTrail trail,
            Clock clock) {
        this.changes = changes;
        this.newest = newest;
        this.applying = applying;
        this.rows = rows;
        this.writing = writing;
        this.trail = trail;
        this.clock = clock;
    }

    public UUID start(SignedIn who) {
        var number = newest.read().number();
        var change = changes.save(PolicyChange.start(who, number, clock.instant()));
        trail.tell(change.view(), who, "Change of the policy started", null);
        return change.view().id();
    }

    /**
     * Sets what is the council's own in a row; refused with row and column where it is not, or nobody could decide by it.
     *
     * @param values what is chosen, by the key of the field; fields left out stay as they are
     */
    public void edit(UUID id, String row, Map<String, String> values, SignedIn who) {
        var change = own(id, who);
        var made = newest.read();
        var chosen = new ChosenValues(rows.get(made.texts(), row), values);
        change.edit(row, chosen.edits(applying.cells(made.texts())));
        writing.check(
                applying.apply(onlyWhatFits(change.view().edits(), row), made).texts());
    }

    /** Leaves a row as it is. */
    public void leave(UUID id, String row, SignedIn who) {
        own(id, who).edit(row, List.of());
    }

    /** What else the change does is looked at when it is proposed. */
    private static List<PolicyEdit> onlyWhatFits(List<PolicyEdit> edits, String row) {
        return edits.stream().filter(each -> each.policyRow().equals(row)).toList();
    }

    private PolicyChange own(UUID id, SignedIn who) {
        var change = changes.locked(id);
        change.view().written().mustBeOf(who);
        return change;
    }
}
