package org.blendedmeetings.people;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When nobody is written to who asked for no quiet hours of their own ({@code config/timings.yaml}): a phone that lights up
 * at three in the morning wakes a house. Both ends empty switches it off.
 */
@ConfigurationProperties("blended.timings.quiet-hours")
record CouncilQuietHours(LocalTime from, LocalTime to) {

    static CouncilQuietHours none() {
        return new CouncilQuietHours(null, null);
    }

    PersonView forWhoAskedForNone(PersonView person) {
        return person.quietUnlessAsked(QuietHours.between(from, to));
    }
}
