package org.blendedmeetings.shared;

import java.util.TimeZone;
import org.springframework.context.annotation.Configuration;

/** Refuses to start in any zone but UTC: the engine stores local time, and one hour a year would be told twice. */
@Configuration(proxyBeanMethods = false)
class UtcCheck {

    UtcCheck() {
        check(TimeZone.getDefault());
    }

    static void check(TimeZone zone) {
        if (zone.getRawOffset() != 0 || zone.useDaylightTime()) {
            throw new IllegalStateException(
                    "This JVM runs in " + zone.getID() + ". Start it with -Duser.timezone=UTC.");
        }
    }
}
