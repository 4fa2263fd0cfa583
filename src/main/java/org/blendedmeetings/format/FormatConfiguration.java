package org.blendedmeetings.format;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the council sets about formats, and puts the policy together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FormatSettings.class)
class FormatConfiguration {

    @Bean
    Recommending recommending() {
        return new Recommending(Conditions.NONE);
    }
}
