package org.blendedmeetings.meeting;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What {@code config/parts.yaml} says of meetings that take more than one day. */
@ConfigurationProperties("blended.parts")
record PartSettings(@DefaultValue("COMPLETED") Reported reported, @DefaultValue List<PartRule> rules) {}
