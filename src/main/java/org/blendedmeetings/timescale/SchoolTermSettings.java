package org.blendedmeetings.timescale;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The school terms a council writes into {@code config/terms.yaml}, in any order. */
@ConfigurationProperties("blended.timescale")
record SchoolTermSettings(@DefaultValue List<SchoolTerm> terms) {}
