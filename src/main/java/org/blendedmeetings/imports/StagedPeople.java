package org.blendedmeetings.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.people.ToldPerson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was read of people around children, waiting child by child, and of the directory, which is about no child. */
@Component
class StagedPeople {
    /** Nobody has more people around them: a file that says so is not what it seems. */
    static final int MOST_OF_A_CHILD = 200;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    StagedPeople(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID run, int first, List<ToldPerson> people) {
        var rows = new ArrayList<Object[]>(people.size());
        for (var each : people) {
            var child = each.child() == null ? "" : each.child();
            rows.add(new Object[] {run, child, first + rows.size(), json.writeValueAsString(each)});
        }
        jdbc.batchUpdate("insert into import_person (import_run, child, seq, said) values (?, ?, ?, ?)", rows);
    }

    /** The next children after this one, in order, each with its rows in the order of the files. */
    Map<String, List<ToldPerson>> after(UUID run, String child, int most) {
        var next = jdbc.queryForList(
                "select distinct child from import_person where import_run = ? and child > ? order by child limit ?",
                String.class,
                run,
                child,
                most);
        var people = new LinkedHashMap<String, List<ToldPerson>>();
        if (!next.isEmpty()) {
            jdbc.query(
                    """
                    select said from import_person where import_run = ? and child > ? and child <= ?
                    order by child, seq""",
                    row -> {
                        collect(people, read(row.getString("said")));
                    },
                    run,
                    child,
                    next.get(next.size() - 1));
        }
        return people;
    }

    private static void collect(Map<String, List<ToldPerson>> people, ToldPerson person) {
        var ofChild = people.computeIfAbsent(CouncilNumbers.plain(person.child()), number -> new ArrayList<>());
        if (ofChild.size() <= MOST_OF_A_CHILD) {
            ofChild.add(person);
        }
    }

    /** The next rows of the directory. */
    List<ToldPerson> directory(UUID run, int from, int most) {
        return jdbc.query(
                "select said from import_person where import_run = ? and child = '' order by seq limit ? offset ?",
                (row, number) -> read(row.getString("said")),
                run,
                most,
                from);
    }

    private ToldPerson read(String said) {
        return json.readValue(said, ToldPerson.class);
    }
}
