package org.blendedmeetings.format;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what the council sets about deciding formats. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FormatSettings.class)
class FormatConfiguration {}
