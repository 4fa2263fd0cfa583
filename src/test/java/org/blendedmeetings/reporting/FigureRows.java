package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened in a month long ago, put straight into the tables that figures are counted from. */
public record FigureRows(JdbcClient jdbc, PersonId child) {

    /** @param heldOn null where it was not held */
    public void due(int times, String type, String kind, String limit, String heldOn) {
        for (var each = 0; each < times; each++) {
            jdbc.sql(
                            """
                            insert into due_meeting (id, version, child, chain, type_code, anchor, sequence, limit_on,
                            limit_kind, limit_sentence, status, held_on)
                            values (?, 0, ?, 'X', ?, ?, 1, ?, ?, '', ?, ?)""")
                    .params(
                            Ids.next(),
                            child.value(),
                            type,
                            LocalDate.parse(limit),
                            LocalDate.parse(limit),
                            kind,
                            heldOn == null ? "WAITING" : "HELD",
                            heldOn)
                    .update();
        }
    }

    /** Meetings held in this format; of which somebody in the family wished something, or null where nobody decided here. */
    public void held(
            int times, String type, String format, String on, String choice, String wish, String given, String why) {
        for (var each = 0; each < times; each++) {
            var meeting = Ids.next();
            jdbc.sql(
                            """
                            insert into meeting (id, version, reference, type_code, child_id, clock_start, sequence, expected,
                            limit_kind, limit_sentence, status, format, requested_at, outcome_on)
                            values (?, 0, ?, ?, ?, ?, 1, false, 'LAW', '', 'HELD', ?, now(6), ?)""")
                    .params(meeting, reference(), type, child.value(), on, format, on)
                    .update();
            if (choice != null) {
                decided(meeting, "PUT_BACK", format, "PAPER", "SERIES", "NO", null);
                decided(meeting, "DECIDED", format, choice, wish, given, why);
            }
        }
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 6);
    }

    private void decided(
            UUID meeting, String state, String format, String choice, String wish, String given, String why) {
        var decision = Ids.next();
        jdbc.sql(
                        """
                        insert into format_decision (id, version, meeting, state, kind, tier, advised, rule_ids, rung, asked_at,
                        owner_since, format, choice, reason_code)
                        values (?, 0, ?, ?, 'NONE', 0, '{}', '', 0, now(6), now(6), ?, ?, ?)""")
                .params(decision, meeting, state, format, choice, why)
                .update();
        jdbc.sql("insert into format_decision_person values (?, 0, ?, ?, 'ROOM', 'ROOM', ?, 0, 'D3-01', '')")
                .params(decision, Ids.next(), wish, given)
                .update();
    }
}
