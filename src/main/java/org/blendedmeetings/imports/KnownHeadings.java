package org.blendedmeetings.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which heading of the council's files is which column, as a person said. */
@Component
@Transactional
public class KnownHeadings {
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownHeadings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By list, then by heading. */
    @Transactional(readOnly = true)
    public List<MatchedHeading> all() {
        return jdbc.sql("select id, list, heading, means, matched_by from heading_match order by list, heading")
                .query((row, number) -> new MatchedHeading(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    @Transactional(readOnly = true)
    Headings forReading() {
        return new Headings(
                Map.of(),
                all().stream()
                        .collect(groupingBy(
                                MatchedHeading::list,
                                toMap(each -> Headings.plain(each.heading()), MatchedHeading::means))));
    }

    /** What one table's headings are; refused where two are said to be one column. */
    public void remember(List<ToldHeading> told, Actor by) {
        told.forEach(ToldHeading::check);
        told.stream()
                .filter(each -> !each.means().isEmpty())
                .collect(groupingBy(each -> each.list() + each.means()))
                .values()
                .forEach(KnownHeadings::onlyOne);
        told.stream().filter(ToldHeading::isNews).forEach(each -> remember(each, by));
    }

    private static void onlyOne(List<ToldHeading> same) {
        if (same.size() > 1) {
            throw Refused.invalid(
                    ToldHeading.FIELD,
                    same.stream().map(each -> "“" + each.heading() + "”").collect(joining(" and ")) + " cannot all be “"
                            + same.get(0).means() + "”. Choose one of them.");
        }
    }

    private void remember(ToldHeading told, Actor by) {
        var plain = Headings.plain(told.heading());
        if (plain.isEmpty()) {
            return;
        }
        jdbc.sql("delete from heading_match where list = ? and plain = ?")
                .params(told.list(), plain)
                .update();
        jdbc.sql("insert into heading_match values (?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), told.list(), plain, told.heading(), told.means(), by.name(), clock.instant())
                .update();
    }

    /** From now on it is matched as if nobody had said anything. */
    public void forget(UUID id) {
        jdbc.sql("delete from heading_match where id = ?").param(id).update();
    }
}
