package org.blendedmeetings.review;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what a council sets about child-in-care reviews. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewConfiguration {
    @Bean
    ParticipationMapping participationMapping(ReviewSettings settings) {
        return new ParticipationMapping(settings.participation());
    }
}
