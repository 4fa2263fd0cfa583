package org.blendedmeetings.meeting;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The catalogue of meeting types as it stands in {@code config/meeting-types.yaml}. */
@ConfigurationProperties("blended.meeting")
record MeetingTypeSettings(@DefaultValue List<MeetingType> types) {}
