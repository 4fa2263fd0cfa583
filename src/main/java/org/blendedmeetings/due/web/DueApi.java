package org.blendedmeetings.due.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import org.blendedmeetings.access.ApiOnly;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.shared.QueryText;
import org.blendedmeetings.shared.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells other systems what falls due. */
@RestController
@ApiOnly
@Tag(name = "Due", description = "What falls due, by its limit")
class DueApi {
    private static final int PAGE = 500;

    private final DueMeetings due;
    private final MeetingTypes types;
    private final CouncilNumbers numbers;

    DueApi(DueMeetings due, MeetingTypes types, CouncilNumbers numbers) {
        this.due = due;
        this.types = types;
        this.numbers = numbers;
    }

    @GetMapping("/api/v1/due")
    @Operation(summary = "The meetings that are due and not held yet, the earliest limit first; 500 a page")
    DueAnswer due(
            @Parameter(description = "Limits from this day on", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String from,
            @Parameter(description = "Limits up to this day", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String to,
            @Parameter(description = "Code of one meeting type", example = "CLA_REVIEW_N")
                    @RequestParam(required = false)
                    String type,
            @Parameter(
                            description = "Which page, counted from 1; 0 is the first too",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "1"))
                    @RequestParam(required = false)
                    String page) {
        var code =
                type == null || type.isBlank() ? null : types.get(type.strip()).code();
        var first = QueryText.optionalDay("from", from);
        var last = QueryText.optionalDay("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw Refused.invalid("to", "to must not be before from.");
        }
        var found = due.due(code, first, last, "0".equals(page) ? 0 : QueryText.number("page", page, "") - 1, PAGE);
        var children = numbers.of(found.stream().map(DueMeetingView::child).collect(Collectors.toSet()));
        var items = found.stream()
                .map(each -> DueItem.of(each, children.get(each.child())))
                .toList();
        return new DueAnswer(items, found.getTotalElements());
    }
}
