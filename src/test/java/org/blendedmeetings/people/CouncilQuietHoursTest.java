package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;

/** Nobody is texted at three in the morning, whether or not they thought of saying so. */
class CouncilQuietHoursTest {
    private static final Instant THREE_AT_NIGHT = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void who_asked_for_none_is_written_to_when_the_councils_are_over() {
        assertThat(from(config("timings.yaml"), QuietHours.none(), THREE_AT_NIGHT))
                .isEqualTo("2026-11-24T08:00:00Z");
        assertThat(from(config("timings.yaml"), QuietHours.none(), NINE)).isEqualTo(NINE);
    }

    @Test
    void who_asked_for_other_hours_keeps_those_alone() {
        var mornings = QuietHours.between(LocalTime.of(8, 0), LocalTime.of(14, 0));

        assertThat(from(config("timings.yaml"), mornings, NINE)).isEqualTo("2026-11-24T14:00:00Z");
        assertThat(from(config("timings.yaml"), mornings, THREE_AT_NIGHT)).isEqualTo(THREE_AT_NIGHT);
    }

    @Test
    void a_council_may_have_none_and_a_developers_machine_has_none() {
        assertThat(from(CouncilQuietHours.none(), QuietHours.none(), THREE_AT_NIGHT))
                .isEqualTo(THREE_AT_NIGHT);
        assertThat(from(config("application-local.yaml"), QuietHours.none(), THREE_AT_NIGHT))
                .isEqualTo(THREE_AT_NIGHT);
    }

    @Test
    void a_person_who_cannot_be_written_to_stays_so() {
        var nobody = config("timings.yaml").forWhoAskedForNone(aPerson().view());

        assertThat(nobody.safe()).isEmpty();
    }

    private static Instant from(CouncilQuietHours council, QuietHours own, Instant moment) {
        var theirs = new SafeChannel(ChannelKind.SMS, "+447700900123", true, false, true, own);
        var known = aPerson().view();
        var person =
                new PersonView(known.id(), null, "Sam", "Sample", null, "en", "NONE", Optional.of(theirs), false, null);
        var channel = council.forWhoAskedForNone(person).safe().orElseThrow();
        return channel.quiet().nextAllowed(moment);
    }

    private static CouncilQuietHours config(String file) {
        return TimescaleFixtures.fromConfig(file, "blended.timings.quiet-hours", CouncilQuietHours.class);
    }
}
