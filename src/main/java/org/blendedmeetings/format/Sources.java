package org.blendedmeetings.format;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who told or recorded what the policy was asked about a meeting, kept with the decision as it was then. */
record Sources(List<Source> all) {
    /** Of what was decided before this was kept. */
    static final Sources NONE = new Sources(List.of());

    Optional<Source> of(SourceKind kind, UUID about) {
        return of(kind, about, null);
    }

    Optional<Source> of(SourceKind kind, UUID about, UUID other) {
        return all.stream().filter(each -> each.isOf(kind, about, other)).findFirst();
    }

    List<Source> every(SourceKind kind) {
        return all.stream().filter(each -> each.kind() == kind).toList();
    }
}
