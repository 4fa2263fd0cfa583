package org.blendedmeetings.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is due and what is asked for by week, in two statements however much there is. */
@Component
@Transactional(readOnly = true)
class CountingYear {
    private final JdbcClient jdbc;
    private final MeetingTypes types;

    CountingYear(JdbcClient jdbc, MeetingTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    /** @param me a professional around whose children only it is counted, or null for everything */
    List<Counted> from(Week thisWeek, UUID me) {
        return Stream.of(YearSql.DUE, YearSql.MEETINGS)
                .flatMap(sql -> jdbc
                        .sql(sql)
                        .param("thisWeek", thisWeek.monday())
                        .param("me", me)
                        .query((row, number) -> counted(row))
                        .list()
                        .stream())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Meetings asked for or booked that are counted in this week. */
    List<MeetingId> meetingsIn(Week week, Week thisWeek) {
        return jdbc
                .sql(YearSql.MEETINGS_OF_WEEK)
                .param("thisWeek", thisWeek.monday())
                .param("week", week.monday())
                .query(UUID.class)
                .list()
                .stream()
                .map(MeetingId::new)
                .toList();
    }

    /** A clock for a task takes nobody's time in a meeting; what has no day is in no week. */
    private Optional<Counted> counted(ResultSet row) throws SQLException {
        var type = types.get(row.getString(1));
        var week = week(row, 4);
        return week == null || !type.requestable()
                ? Optional.empty()
                : Optional.of(new Counted(
                        type, row.getBoolean(2), week(row, 3), week, Stage.valueOf(row.getString(5)), row.getInt(6)));
    }

    private static Week week(ResultSet row, int column) throws SQLException {
        var monday = row.getObject(column, LocalDate.class);
        return monday == null ? null : new Week(monday);
    }
}
