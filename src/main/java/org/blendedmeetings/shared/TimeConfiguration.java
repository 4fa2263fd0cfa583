package org.blendedmeetings.shared;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one source of the present moment; tests replace it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Profile("!local")
    Clock clock() {
        return Clock.systemUTC();
    }

    /** @param later so far ahead a demonstration goes, so that what was booked in it has been */
    @Bean("clock")
    @Profile("local")
    Clock clockOfADemonstration(@Value("${blended.demo.later:0d}") Duration later) {
        return Clock.offset(Clock.systemUTC(), later);
    }
}
