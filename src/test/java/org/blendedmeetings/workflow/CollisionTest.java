package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.QuestionAnswered;
import org.blendedmeetings.format.QuestionAsked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two people do the same thing at once: the engine lets one of them, and says so in Spring's words. */
class CollisionTest {
    private static final Instant LATER = Instant.parse("2026-11-25T09:00:00Z");

    @RegisterExtension
    static final EveryPath ENGINE = EveryPath.ofNone();

    private final Features features = new Features();
    private final DecisionId decision = new DecisionId(UUID.randomUUID());
    private final AtomicBoolean overtaken = new AtomicBoolean(true);

    @Test
    void whoever_is_overtaken_is_told_as_for_any_other_row_so_that_the_use_case_tries_again() {
        when(features.waits.reminderDue(decision)).thenReturn(LATER);
        when(features.waits.silentAt(decision)).thenAnswer(asked -> {
            if (!overtaken.getAndSet(true)) {
                CompletableFuture.runAsync(this::answeredBySomebodyElse).join();
            }
            return LATER;
        });
        var walk = Walk.start("approveFormat", decision);
        features.approver.on(new QuestionAsked(decision, null));
        overtaken.set(false);

        assertThatThrownBy(() -> features.approver.on(new QuestionAnswered(decision, null)))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(walk.standsAt()).as("the other's answer stands").containsExactly("userTask_decideFormat");
    }

    private void answeredBySomebodyElse() {
        features.onThisThread();
        features.approver.on(new QuestionAnswered(decision, null));
    }
}
