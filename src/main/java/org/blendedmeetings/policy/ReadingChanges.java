package org.blendedmeetings.policy;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes of the policy, and what each would make of it. */
@Component
@Transactional(readOnly = true)
public class ReadingChanges {
    private final PolicyChanges changes;
    private final NewestPolicy newest;
    private final ApplyingEdits applying;

    ReadingChanges(PolicyChanges changes, NewestPolicy newest, ApplyingEdits applying) {
        this.changes = changes;
        this.newest = newest;
        this.applying = applying;
    }

    /** Newest first. */
    public List<ChangeView> all() {
        return changes.findAllByOrderByWrittenStartedAtDescIdDesc().stream()
                .map(PolicyChange::view)
                .toList();
    }

    /** How many wait for this person to decide. */
    public long waitingFor(SignedIn reader) {
        return all().stream()
                .filter(each -> DecidingChanges.mayDecide(each, reader))
                .count();
    }

    /** Refused where there is none. */
    public ChangeView get(UUID id) {
        return changes.get(id).view();
    }

    /** What an open change makes of the newest version; refused as a conflict where it does not fit it any more. */
    public PolicyTexts texts(ChangeView change) {
        return applying.apply(change.edits(), newest.read()).texts();
    }

    /** What changes are made from: the newest version. */
    public PolicyTexts newest() {
        return newest.read().texts();
    }
}
