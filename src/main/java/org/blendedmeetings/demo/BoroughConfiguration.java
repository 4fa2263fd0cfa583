package org.blendedmeetings.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The invented borough of the local profile; {@code blended.demo.borough=false} leaves it out. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@ConditionalOnProperty(name = "blended.demo.borough", matchIfMissing = true)
@Import({
    EnteringBorough.class,
    EnteringHistory.class,
    MidwayChecks.class,
    EnteringSafety.class,
    BoroughStart.class,
    Calendars.class,
    Answers.class,
    Deciding.class,
    BookingMeetings.class,
    HoldingMeetings.class,
    Afterwards.class,
    TellingStories.class
})
class BoroughConfiguration {

    @Bean
    SandboxControl sandboxControl(
            @Value("${blended.demo.sandbox-url:http://localhost:${server.port:8080}}") String address) {
        return new SandboxControl(address);
    }
}
