package org.blendedmeetings.format;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.timescale.WorkingAmount;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a council sets about deciding formats, in config/format.yaml.
 *
 * @param confirm           whether the tier-1 person confirms every format of a line before it is booked
 * @param waits             how long an approver has
 * @param initialConference how long at an initial child protection conference
 * @param convenience       phrases that name office convenience, by the reason they stand for
 */
@Validated
@ConfigurationProperties("blended.format")
public record FormatSettings(
        @NotNull Map<Line, Boolean> confirm,
        @NotNull @Valid Waits waits,
        @NotNull @Valid Waits initialConference,
        @NotNull Map<ReasonCode, List<String>> convenience) {

    /** How long somebody may take who has to be asked first; then until an approver is reminded, and until it moves on. */
    public record Waits(
            @NotNull WorkingAmount askFirst, @NotNull WorkingAmount reminder, @NotNull WorkingAmount silent) {}

    boolean confirms(Line line) {
        return confirm.getOrDefault(line, false);
    }
}
