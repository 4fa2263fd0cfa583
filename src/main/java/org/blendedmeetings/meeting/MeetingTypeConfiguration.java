package org.blendedmeetings.meeting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogue of meeting types. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingTypeSettings.class)
class MeetingTypeConfiguration {

    @Bean
    MeetingTypes meetingTypes(MeetingTypeSettings settings) {
        return MeetingTypes.of(settings.types());
    }
}
