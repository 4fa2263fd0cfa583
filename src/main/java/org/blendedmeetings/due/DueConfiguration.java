package org.blendedmeetings.due;

import org.blendedmeetings.meeting.MeetingTypes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogue of kinds of period. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DueSettings.class)
class DueConfiguration {
    @Bean
    PeriodKinds periodKinds(DueSettings settings, MeetingTypes types) {
        return PeriodKinds.of(settings.periods(), types);
    }
}
