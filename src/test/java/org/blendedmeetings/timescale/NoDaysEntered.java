package org.blendedmeetings.timescale;

import org.blendedmeetings.TestClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Before and after each test it is a Monday and no staff entered anything into the calendar. */
public class NoDaysEntered implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        asItWas(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        asItWas(test);
    }

    private static void asItWas(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        var database = application.getBean(JdbcTemplate.class);
        database.update("delete from calendar_entry");
        database.update("update calendar_state set revision = revision + 1");
        application.getBean(TestClock.class).setTo(TestClock.MONDAY);
        application.getBean(TransactionTemplate.class).executeWithoutResult(looking -> application
                .getBean(ClosureCalendar.class)
                .now());
    }
}
