package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the children a return is about, some at a time in the order of their keys. */
@Component
class LifeRows {
    /** Each part ends by itself at so many: the index is read no further than the page goes. */
    private static final String NEXT =
            """
            (select distinct child from period where kind = :kind and since <= :to and (until is null or until >= :from)
            and child > :after order by child limit :most)
            union
            (select distinct child from held_meeting where chain = :chain and held_on between :from and :to
            and child > :after order by child limit :most)
            union
            (select distinct child from due_meeting where chain = :chain and anchor between :from and :to
            and child > :after order by child limit :most)
            order by child limit :most""";

    private final JdbcClient jdbc;

    LifeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> next(String kind, String chain, LocalDate from, LocalDate to, UUID after, int most) {
        return jdbc.sql(NEXT)
                .param("kind", kind)
                .param("chain", chain)
                .param("from", from)
                .param("to", to)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
