package org.blendedmeetings.people;

import java.time.Clock;
import java.util.List;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds restricted records and who is named for them, for those who name others; nothing of what the records hold. */
@Component
@Transactional(readOnly = true)
public class NamedForRecords {
    private final People people;
    private final RestrictedGrants grants;
    private final Clock clock;

    NamedForRecords(People people, RestrictedGrants grants, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.clock = clock;
    }

    /** Who may open this record today and after, the first to end first. */
    public List<GrantView> grantsFor(PersonId person) {
        return grants.of(person.value(), London.dateOf(clock.instant()));
    }

    /** Restricted records of this council number or whole name: for those who may name others for them. */
    public List<PersonId> called(String numberOrName) {
        var text = numberOrName == null ? "" : numberOrName.strip();
        return text.isEmpty()
                ? List.of()
                : people.restrictedCalled(text).stream().map(PersonId::new).toList();
    }
}
