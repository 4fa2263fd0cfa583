package org.blendedmeetings.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.SheetLook;
import org.blendedmeetings.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sheets of which a person said which list they are. */
@Component
class SheetMatchRows {
    private static final int SHOWN = 1000;
    private final JdbcClient jdbc;

    SheetMatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MatchedSheet> all() {
        return jdbc.sql("select id, look, list, headings, matched_by from sheet_match order by list, headings")
                .query((row, number) -> new MatchedSheet(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** What was said of it before gives way. */
    void keep(String list, List<String> headings, Actor by, Instant now) {
        var shown = shown(headings);
        jdbc.sql(
                        """
                        insert into sheet_match (id, look, list, headings, matched_by, matched_at) values (?, ?, ?, ?, ?, ?)
                        on duplicate key update list = values(list), matched_by = values(matched_by),
                        matched_at = values(matched_at)""")
                .params(
                        Ids.next(),
                        SheetLook.of(headings),
                        list,
                        shown.length() > SHOWN ? shown.substring(0, SHOWN - 1) + "…" : shown,
                        by.name(),
                        now)
                .update();
    }

    /** What is kept for good names nobody. */
    private static String shown(List<String> headings) {
        return SheetLook.isOfSomebody(headings)
                ? headings.size() + " columns and no headings"
                : "“" + String.join("”, “", headings) + "”";
    }

    void forget(UUID id) {
        jdbc.sql("delete from sheet_match where id = ?").param(id).update();
    }
}
