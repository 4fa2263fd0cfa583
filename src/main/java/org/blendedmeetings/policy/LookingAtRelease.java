package org.blendedmeetings.policy;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.policy.PolicyEdit.Kind;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of a newer release beside what the council published: they change nothing until the council takes them over, by a change
 * like any other.
 */
@Component
@Transactional
public class LookingAtRelease {
    private final PolicyChanges changes;
    private final NewestPolicy newest;
    private final TableWriting writing;

    LookingAtRelease(PolicyChanges changes, NewestPolicy newest, TableWriting writing) {
        this.changes = changes;
        this.newest = newest;
        this.writing = writing;
    }

    /** The rows the release changed since the council last looked; none while it has published nothing. */
    @Transactional(readOnly = true)
    public List<RowDifference> differences() {
        var made = newest.read();
        return made.number() == 0 ? List.of() : writing.differences(made.lookedAt(), made.release());
    }

    /** The change takes these rows over, or records that the council keeps its own. */
    public void settle(UUID id, String row, boolean take, SignedIn who) {
        var change = changes.locked(id);
        change.view().written().mustBeOf(who);
        var kind = take ? Kind.TAKE_ROW : Kind.KEEP_ROW;
        var edits = differences().stream()
                .filter(each -> each.row().equals(row))
                .map(each -> PolicyEdit.row(kind, each))
                .toList();
        if (edits.isEmpty()) {
            throw Refused.notFound("The release has nothing new about row " + row + ".");
        }
        change.edit(row, edits);
    }
}
