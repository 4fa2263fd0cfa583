package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.format.KnownFacts.Recorded;
import org.blendedmeetings.format.RecordedFacts.Tried;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

class FactHistoryTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final UUID SOMEBODY = Ids.next();

    @Test
    void each_thing_is_of_who_recorded_it_not_of_who_wrote_last() {
        var history = new FactHistory(List.of(
                new Recorded(facts(true, true), "Duty", TUESDAY), new Recorded(facts(true, false), "Worker", MONDAY)));

        assertThat(history.sources())
                .extracting(Source::kind, Source::by, Source::at)
                .containsExactlyInAnyOrder(
                        tuple(SourceKind.DISABLED_CHILD, "Worker", MONDAY),
                        tuple(SourceKind.OUT_OF_AREA, "Duty", TUESDAY));
    }

    @Test
    void what_was_taken_back_and_recorded_again_is_of_the_second_time() {
        var history = new FactHistory(List.of(
                new Recorded(facts(true, false), "Cover", WEDNESDAY),
                new Recorded(facts(false, false), "Worker", TUESDAY),
                new Recorded(facts(true, false), "Worker", MONDAY)));

        assertThat(history.sources()).singleElement().satisfies(each -> assertThat(each.by())
                .isEqualTo("Cover"));
    }

    @Test
    void what_stands_in_the_way_is_kept_with_what_was_tried() {
        var tried = List.of(new Tried(SOMEBODY, Obstacle.Kind.ROOM, "Asked every hub."));
        var facts = new RecordedFacts(false, false, false, false, false, false, List.of(SOMEBODY), tried);

        assertThat(new FactHistory(List.of(new Recorded(facts, "Worker", MONDAY))).sources())
                .containsExactly(
                        new Source(SourceKind.NO_CAMERA, SOMEBODY, null, null, "Worker", MONDAY),
                        new Source(SourceKind.OBSTACLE, SOMEBODY, null, "Asked every hub.", "Worker", MONDAY));
        assertThat(new FactHistory(List.of()).sources()).isEmpty();
    }

    private static RecordedFacts facts(boolean disabledChild, boolean outOfArea) {
        return new RecordedFacts(false, outOfArea, false, false, disabledChild, false, List.of(), List.of());
    }
}
