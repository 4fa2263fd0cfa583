package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailboxTurnsTest {
    private final MailboxTurns turns = new MailboxTurns(2, Duration.ofMillis(10));

    @Test
    void a_mailbox_has_as_many_turns_as_it_was_given() {
        assertThat(turns.take("a@example.org")).isTrue();
        assertThat(turns.take("a@example.org")).isTrue();

        assertThat(turns.take("a@example.org")).isFalse();
        assertThat(turns.take("b@example.org")).isTrue();
    }

    @Test
    void a_turn_given_back_is_there_for_the_next() {
        turns.take("a@example.org");
        turns.take("a@example.org");

        turns.giveBack("a@example.org");

        assertThat(turns.take("a@example.org")).isTrue();
    }
}
