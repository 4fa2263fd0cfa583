package org.blendedmeetings.meeting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.blendedmeetings.timescale.Limit;
import org.blendedmeetings.timescale.LimitKind;

/** By when a meeting of a type must be held, and why. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LimitAnswer(
        String type,
        LocalDate from,
        @Schema(
                        description = "The last day the rule allows; null where no date follows from the rule alone",
                        nullable = true)
                LocalDate limit,
        @Schema(description = "The last working day on or before the limit", nullable = true) LocalDate bookBy,
        @Schema(description = "The rule in words, or what decides where no date follows") String rule,
        LimitKind kind,
        @Schema(description = "Where the figure comes from") String source) {

    static LimitAnswer of(String type, LocalDate from, Limit limit) {
        return new LimitAnswer(type, from, limit.limit(), limit.bookBy(), limit.rule(), limit.kind(), limit.source());
    }
}
