package org.blendedmeetings.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Ids;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Those who change the council's policy, for tests: one writes and proposes, another decides. */
public final class PolicyOffice {
    public static final SignedIn OFFICER = somebody("Samuel Officer", Role.POLICY);
    public static final SignedIn SECOND = somebody("Sybil Second", Role.POLICY);
    public static final SignedIn HEAD = somebody("Patricia Head", Role.HEAD_OF_SERVICE);

    final DraftingChanges drafting;
    final ProposingChanges proposing;
    final DecidingChanges deciding;
    final ReadingChanges reading;
    private final JdbcTemplate rows;

    private PolicyOffice(ApplicationContext context) {
        drafting = context.getBean(DraftingChanges.class);
        proposing = context.getBean(ProposingChanges.class);
        deciding = context.getBean(DecidingChanges.class);
        reading = context.getBean(ReadingChanges.class);
        rows = context.getBean(JdbcTemplate.class);
    }

    public static PolicyOffice of(ApplicationContext context) {
        return new PolicyOffice(context);
    }

    public static SignedIn somebody(String name, Role role) {
        return new SignedIn(Ids.next(), name, Set.of(role), Set.of(), false);
    }

    /** A change of one thing, not yet proposed. */
    public UUID draft(String row, String key, String value) {
        var change = drafting.start(OFFICER);
        drafting.edit(change, row, Map.of(key, value), OFFICER);
        return change;
    }

    public UUID proposed(String row, String key, String value, LocalDate from) {
        var change = draft(row, key, value);
        proposing.propose(change, "Families told us.", from, OFFICER);
        return change;
    }

    public UUID approved(String row, String key, String value, LocalDate from) {
        var change = proposed(row, key, value, from);
        deciding.approve(change, "", HEAD);
        return change;
    }

    ChangeState state(UUID change) {
        return reading.get(change).state();
    }

    /** Every other test asks the tables of the release. */
    public void nothingWasEverPublished() {
        rows.update("delete from policy_version");
        rows.update("delete from policy_text");
        rows.update("delete from policy_change_edit");
        rows.update("delete from policy_change");
    }
}
