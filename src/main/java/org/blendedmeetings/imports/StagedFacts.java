package org.blendedmeetings.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.people.CouncilNumbers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was read from files, waiting child by child: in the database, so that no file is too long for memory. */
@Component
class StagedFacts {
    /** More rows than anybody's childhood has: a file that says so is not what it seems. */
    static final int MOST_OF_A_CHILD = 2000;

    private final JdbcTemplate jdbc;

    StagedFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID run, int first, List<Fact> facts) {
        var rows = new ArrayList<Object[]>(facts.size());
        for (var each : facts) {
            rows.add(new Object[] {
                run,
                each.child(),
                first + rows.size(),
                each.kind().name(),
                each.on(),
                each.until(),
                each.code(),
                each.file(),
                each.row()
            });
        }
        jdbc.batchUpdate(
                """
                insert into import_fact (import_run, child, seq, kind, on_day, until_day, code, file, row_no)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    int children(UUID run) {
        return jdbc.queryForObject(
                """
                select (select count(distinct child) from import_fact where import_run = ?)
                + (select count(distinct child) from import_person where import_run = ? and child > '')""",
                Integer.class,
                run,
                run);
    }

    /** The earliest review that is told one by one, or null. */
    LocalDate firstReview(UUID run) {
        return jdbc.queryForObject(
                "select min(on_day) from import_fact where import_run = ? and kind = ?",
                LocalDate.class,
                run,
                FactKind.REVIEW.name());
    }

    /** The next children after this one, in order, each with what is told of them in the order of the files. */
    Map<String, List<Fact>> after(UUID run, String child, int most) {
        var next = jdbc.queryForList(
                "select distinct child from import_fact where import_run = ? and child > ? order by child limit ?",
                String.class,
                run,
                child,
                most);
        var facts = new LinkedHashMap<String, List<Fact>>();
        if (!next.isEmpty()) {
            jdbc.query(
                    """
                    select child, kind, on_day, until_day, code, file, row_no from import_fact
                    where import_run = ? and child > ? and child <= ? order by child, seq""",
                    row -> {
                        collect(facts, fact(row));
                    },
                    run,
                    child,
                    next.get(next.size() - 1));
        }
        return facts;
    }

    private static void collect(Map<String, List<Fact>> facts, Fact fact) {
        var ofChild = facts.computeIfAbsent(CouncilNumbers.plain(fact.child()), number -> new ArrayList<>());
        if (ofChild.size() <= MOST_OF_A_CHILD) {
            ofChild.add(fact);
        }
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                FactKind.valueOf(row.getString("kind")),
                row.getString("child"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("code"),
                row.getString("file"),
                row.getLong("row_no"));
    }

    /** What was applied is in the council's records; what was refused, and why, stays with the import. */
    void forget(UUID run) {
        jdbc.update("delete from import_fact where import_run = ?", run);
        jdbc.update("delete from import_person where import_run = ?", run);
        // the first row of a sheet without headings is a child's
        jdbc.update("delete from import_heading where import_run = ?", run);
    }

    /** As if the files had never come. */
    void forgetWholly(UUID run) {
        forget(run);
        jdbc.update("delete from import_refusal where import_run = ?", run);
        jdbc.update("delete from import_notice where import_run = ?", run);
        jdbc.update("delete from import_run where id = ?", run);
    }
}
