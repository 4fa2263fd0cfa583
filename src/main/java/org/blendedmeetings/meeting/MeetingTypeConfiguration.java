package org.blendedmeetings.meeting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogue of meeting types, and which of them take more than one day. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MeetingTypeSettings.class, PartSettings.class})
class MeetingTypeConfiguration {

    @Bean
    MeetingTypes meetingTypes(MeetingTypeSettings settings) {
        return MeetingTypes.of(settings.types());
    }

    @Bean
    PartRules partRules(PartSettings settings, MeetingTypes types) {
        return PartRules.of(settings, types);
    }
}
