package org.blendedmeetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.blendedmeetings.access.ApiOnly;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.QueryText;
import org.blendedmeetings.timescale.Limits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the limit would be: a pure function of its input, for case systems, auditors and tests. */
@RestController
@ApiOnly
@Tag(name = "What if", description = "Pure questions about the rules; nothing is saved")
class LimitsApi {
    private final MeetingTypes types;
    private final Limits limits;

    LimitsApi(MeetingTypes types, Limits limits) {
        this.types = types;
        this.limits = limits;
    }

    @GetMapping("/api/v1/limits")
    @Operation(summary = "By when a meeting must be held, with the rule and how binding it is")
    LimitAnswer limit(
            @Parameter(description = "Code of the meeting type", example = "ICPC", required = true)
                    @RequestParam(required = false)
                    String type,
            @Parameter(
                            description = "The day the clock started, from 2000-01-01 to 2100-12-31",
                            example = "2026-11-23",
                            required = true,
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String from,
            @Parameter(
                            description = "Expected date of birth; heeded for ICPC_PREBIRTH only",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String due,
            @Parameter(
                            description = "1 for the first of its kind, for types whose interval changes after it",
                            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
                    @RequestParam(required = false)
                    String sequence) {
        var meetingType = types.get(type);
        var start = QueryText.day("from", from);
        var limit = limits.of(
                meetingType.limit(),
                start,
                QueryText.number("sequence", sequence, "; 1 is the first of its kind"),
                QueryText.optionalDay("due", due));
        return LimitAnswer.of(meetingType.code(), start, limit);
    }
}
