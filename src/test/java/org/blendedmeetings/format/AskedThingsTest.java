package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.policy.ApartWish;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.MeetingFacts;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.Pair;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

class AskedThingsTest {
    private static final UUID MUM = Ids.next();
    private static final UUID DAD = Ids.next();
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PolicyCase ASKED = new PolicyCase(
            "RCPC_N",
            EarlyReason.UNKNOWN,
            List.of(),
            List.of(new Pair(DAD.toString(), MUM.toString())),
            List.of(new ApartWish(MUM.toString(), ApartWishes.NOT_KNOWN_YET)),
            List.of(new SafetyPair(MUM.toString(), DAD.toString(), SafetyState.CURRENT, Known.UNKNOWN)),
            List.of(DAD.toString()),
            MeetingFacts.NOTHING,
            List.of(new Obstacle(Obstacle.Kind.KIT, MUM.toString())),
            null);

    @Test
    void what_is_known_is_told_in_sentences_with_who_recorded_it() {
        var sources = new Sources(List.of(
                new Source(SourceKind.KEPT_APART, MUM, DAD, "a condition of bail", "Dora Duty", MONDAY),
                new Source(SourceKind.DANGER, MUM, DAD, "the police", "Dora Duty", MONDAY),
                new Source(SourceKind.OBSTACLE, MUM, null, "Asked every hub.", "Wanda Worker", MONDAY)));

        assertThat(told(sources))
                .containsExactly(
                        "In the way of what Mum wishes: no equipment; what was tried: Asked every hub. Recorded by Wanda Worker"
                                + " on 23 November 2026.",
                        "Dad and Mum are kept apart by a condition of bail. Recorded by Dora Duty on 23 November 2026.",
                        "Mum is in danger from Dad; it is not known whether they share a home; said by the police. Recorded by"
                                + " Dora Duty on 23 November 2026.",
                        "There is a risk of violence from Dad.",
                        "Mum does not want somebody there; whom they mean was not known yet.");
    }

    @Test
    void what_was_decided_before_it_was_kept_who_recorded_it_is_told_without() {
        assertThat(told(Sources.NONE)).contains("Dad and Mum are kept apart.", "There is a risk of violence from Dad.");
    }

    @Test
    void all_that_tells_of_danger_is_for_the_duty() {
        assertThat(AskedThings.of(ASKED, Sources.NONE, Map.of()))
                .filteredOn(each -> !each.kind().forTheDuty())
                .extracting(AskedThing::kind)
                .containsExactly(SourceKind.OBSTACLE);
    }

    private static List<String> told(Sources sources) {
        return AskedThings.of(ASKED, sources, Map.of(MUM, "Mum", DAD, "Dad")).stream()
                .map(AskedThing::told)
                .toList();
    }
}
