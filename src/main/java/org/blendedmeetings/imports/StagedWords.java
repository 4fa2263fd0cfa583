package org.blendedmeetings.imports;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.imports.reading.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What an import has to say: the rows it refuses, each with why, and what is worth knowing. */
@Component
class StagedWords {
    private static final int LONGEST = 1000;
    private final JdbcTemplate jdbc;

    StagedWords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void refuse(UUID run, int first, List<Refusal> refusals) {
        var place = new int[] {first};
        jdbc.batchUpdate(
                "insert into import_refusal (import_run, seq, file, row_no, field, why) values (?, ?, ?, ?, ?, ?)",
                refusals.stream()
                        .map(each -> new Object[] {
                            run, place[0]++, each.file(), each.row(), cut(each.column(), 100), cut(each.why(), LONGEST)
                        })
                        .toList());
    }

    void notice(UUID run, int first, List<String> sentences) {
        var place = new int[] {first};
        jdbc.batchUpdate(
                "insert into import_notice (import_run, seq, sentence) values (?, ?, ?)",
                sentences.stream()
                        .map(each -> new Object[] {run, place[0]++, cut(each, LONGEST)})
                        .toList());
    }

    List<Refusal> refusals(UUID run, int most) {
        return jdbc.query(
                "select file, row_no, field, why from import_refusal where import_run = ? order by seq limit ?",
                (row, number) -> new Refusal(
                        row.getString("file"), row.getLong("row_no"), row.getString("field"), row.getString("why")),
                run,
                most);
    }

    List<String> notices(UUID run) {
        return jdbc.queryForList(
                "select sentence from import_notice where import_run = ? order by seq limit 500", String.class, run);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
