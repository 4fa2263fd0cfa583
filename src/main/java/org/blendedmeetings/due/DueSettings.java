package org.blendedmeetings.due;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The kinds of period as they stand in {@code config/periods.yaml}. */
@ConfigurationProperties("blended.due")
record DueSettings(@DefaultValue List<PeriodKind> periods) {}
