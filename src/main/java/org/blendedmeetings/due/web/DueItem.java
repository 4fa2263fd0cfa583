package org.blendedmeetings.due.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.timescale.LimitKind;

/** A meeting that falls due. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DueItem(
        @Schema(description = "The child's number in the case system") String child,
        String type,
        @Schema(description = "The last day the rule allows; null where no date follows", nullable = true)
                LocalDate limit,
        @Schema(description = "The last working day on or before the limit", nullable = true) LocalDate bookBy,
        LimitKind kind,
        @Schema(description = "The day the clock runs from") LocalDate anchor) {

    static DueItem of(DueMeetingView due, String child) {
        return new DueItem(child, due.type().code(), due.limit(), due.bookBy(), due.kind(), due.anchor());
    }
}
