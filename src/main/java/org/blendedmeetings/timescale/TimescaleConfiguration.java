package org.blendedmeetings.timescale;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the council's calendar and school terms from {@code config/}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TimescaleSettings.class, SchoolTermSettings.class})
class TimescaleConfiguration {}
