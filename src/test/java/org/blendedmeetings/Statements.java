package org.blendedmeetings;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what this JVM sends to the database, by either way; the server is shared with another and cannot tell. */
public final class Statements {
    private static final Logger BY_JDBC = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    private Statements() {}

    public static long during(EntityManagerFactory factory, Callable<?> work) throws Exception {
        var byHibernate = factory.unwrap(SessionFactory.class).getStatistics();
        byHibernate.setStatisticsEnabled(true);
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        BY_JDBC.setLevel(Level.DEBUG);
        BY_JDBC.setAdditive(false);
        BY_JDBC.addAppender(told);
        try {
            var before = byHibernate.getPrepareStatementCount();
            work.call();
            return byHibernate.getPrepareStatementCount() - before + executed(told.list);
        } finally {
            BY_JDBC.detachAppender(told);
            BY_JDBC.setAdditive(true);
            BY_JDBC.setLevel(null);
        }
    }

    private static long executed(List<ILoggingEvent> told) {
        return List.copyOf(told).stream()
                .filter(each -> each.getMessage().startsWith("Executing "))
                .filter(each -> !each.getMessage().startsWith("Executing prepared SQL statement ["))
                .count();
    }
}
