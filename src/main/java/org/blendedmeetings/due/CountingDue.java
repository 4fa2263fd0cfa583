package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.LimitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what fell due, and when it was held, in one statement. */
@Component
@Transactional(readOnly = true)
public class CountingDue {
    private final JdbcClient jdbc;
    private final MeetingTypes types;

    CountingDue(JdbcClient jdbc, MeetingTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /** Those with a limit on one of these days; what ceased to apply before it was held is left out. */
    public List<DueCount> withLimit(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select type_code, limit_kind, limit_on, held_on, count(*) from due_meeting
                        where status in ('WAITING', 'ASKED_FOR', 'HELD') and limit_on between :from and :to
                        group by type_code, limit_kind, limit_on, held_on order by type_code""")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new DueCount(
                        types.get(row.getString(1)),
                        LimitKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5)))
                .list();
    }
}
