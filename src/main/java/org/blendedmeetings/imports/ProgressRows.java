package org.blendedmeetings.imports;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How far the applying of each import has come: beside the import's own row, so that it can be read meanwhile. */
@Component
class ProgressRows {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ProgressRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void at(UUID run, int done, int total) {
        jdbc.update(
                """
                insert into import_progress (import_run, done, total, seen_at) values (?, ?, ?, ?)
                on duplicate key update done = values(done), total = values(total), seen_at = values(seen_at)""",
                run,
                done,
                total,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    ImportProgress of(UUID run) {
        return jdbc
                .query(
                        "select done, total, seen_at from import_progress where import_run = ?",
                        (row, number) -> new ImportProgress(
                                row.getInt("done"),
                                row.getInt("total"),
                                row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        run)
                .stream()
                .findFirst()
                .orElse(ImportProgress.NONE);
    }

    void forget(UUID run) {
        jdbc.update("delete from import_progress where import_run = ?", run);
    }
}
