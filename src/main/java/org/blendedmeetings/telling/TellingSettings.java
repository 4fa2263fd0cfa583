package org.blendedmeetings.telling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.blendedmeetings.timescale.WorkingAmount;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How somebody is told, and every built-in word of it ({@code config/telling.yaml}).
 *
 * @param within       from the decision until it is done
 * @param attempts     calls in vain after which the sentence may be sent without a voice,
 * @param ways         made in so many ways
 * @param byVoiceUnder a younger child is told by their worker, and nothing is written to them
 * @param sentence     the one sentence (policy 0.7)
 * @param message      the text message and the e-mail, as GOV.UK Notify holds them
 * @param say          what staff read beside the call
 */
@Validated
@ConfigurationProperties("blended.telling")
public record TellingSettings(
        @NotNull WorkingAmount within,
        @Min(1) int attempts,
        @Min(1) int ways,
        @Min(0) int byVoiceUnder,
        @NotNull WorkingAmount deliveryKnownAfter,
        @Min(1) int linkDays,
        @NotBlank String sentence,
        @NotNull @Valid Message message,
        @NotNull @Valid Words adult,
        @NotNull @Valid Words child,
        @NotEmpty List<String> say) {

    /** The texts that lead to the page. */
    public record Message(@NotBlank String sms, @NotBlank String email) {}

    /** What stands around the sentence on a page and in a letter. */
    public record Words(
            @NotBlank String askTitle,
            @NotBlank String ask,
            @NotBlank String advocateTitle,
            @NotBlank String advocate,
            @NotBlank String challengeTitle,
            @NotEmpty List<@NotBlank String> challenge) {}
}
