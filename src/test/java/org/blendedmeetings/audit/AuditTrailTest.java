package org.blendedmeetings.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@BlendedTest
class AuditTrailTest {
    private static final Actor WORKER = new Actor(Actor.Kind.STAFF, "w-1", "Wendy Worker");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Trail trail;

    @Autowired
    Opened opened;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private final UUID subject = Ids.next();
    private final UUID child = Ids.next();

    @Test
    void a_timeline_tells_who_did_what_before_after_and_why_oldest_first() {
        happen("Meeting requested", false);
        happen("Format decided", true);

        assertThat(trail.of(subject))
                .extracting(TrailEntry::what)
                .containsExactly("Meeting requested", "Format decided");
        var last = trail.of(subject).get(1);
        assertThat(last.who()).isEqualTo("Wendy Worker");
        assertThat(last.kind()).isEqualTo(Actor.Kind.STAFF);
        assertThat(last.before()).isEqualTo("before");
        assertThat(last.after()).isEqualTo("after");
        assertThat(last.why()).isEqualTo("why");
        assertThat(last.sensitive()).isTrue();
        assertThat(last.at()).isNotNull();
    }

    @Test
    void what_concerns_a_child_is_found_by_the_child() {
        happen("Meeting requested", false);
        opened.child(WORKER, child);

        assertThat(trail.ofChild(child))
                .extracting(TrailEntry::what)
                .containsExactly("Meeting requested", "Opened the child's record");
    }

    @Test
    void an_entry_goes_when_the_change_is_rolled_back() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("Meeting requested", false));
            status.setRollbackOnly();
        });

        assertThat(trail.of(subject)).isEmpty();
    }

    @Test
    void a_change_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> events.publishEvent(event("Meeting requested", false)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        happen("Meeting requested", false);

        assertThatThrownBy(() -> database.update("update audit_entry set what = 'nothing' where subject = ?", subject))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from audit_entry where subject = ?", subject))
                .hasMessageContaining("append-only");
    }

    private void happen(String what, boolean sensitive) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(what, sensitive)));
    }

    private Audited event(String what, boolean sensitive) {
        return () -> new Change(WORKER, subject, child, what, "before", "after", "why", sensitive);
    }
}
