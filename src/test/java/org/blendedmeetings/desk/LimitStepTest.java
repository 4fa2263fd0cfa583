package org.blendedmeetings.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.LimitMoved;
import org.junit.jupiter.api.Test;

/** Where somebody goes from a limit that moves. */
class LimitStepTest {
    private final UUID subject = Ids.next();
    private final UUID child = Ids.next();

    @Test
    void to_the_meeting_that_was_asked_for() {
        assertThat(step("DM8VJM", false)).isEqualTo(new LimitStep(null, "/meetings/DM8VJM"));
    }

    @Test
    void to_asking_for_the_meeting_that_nobody_asked_for() {
        assertThat(step(null, false))
                .isEqualTo(new LimitStep(
                        "Nobody has asked for it yet", "/meetings/new?child=" + child + "&next=" + subject));
    }

    @Test
    void to_the_childs_clocks_where_it_is_no_meeting_but_something_to_do() {
        assertThat(step(null, true)).isEqualTo(new LimitStep("Not done yet", "/people/" + child + "/due"));
    }

    private LimitStep step(String reference, boolean task) {
        return LimitStep.of(new LimitMoved(subject, child, "Core group", reference, task, null, null, null));
    }
}
