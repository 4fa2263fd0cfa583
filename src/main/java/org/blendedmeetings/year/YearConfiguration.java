package org.blendedmeetings.year;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads how many meetings a week can take. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(YearSettings.class)
class YearConfiguration {}
