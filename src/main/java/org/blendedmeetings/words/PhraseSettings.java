package org.blendedmeetings.words;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The phrases for which staff are offered other words, in config/phrases.yaml (domain 8).
 *
 * @param suggestions what may be written instead of what
 * @param fine        longer phrases in which one of those is meant otherwise: "in case"
 */
@Validated
@ConfigurationProperties("blended.words")
public record PhraseSettings(
        @DefaultValue @Valid List<Suggestion> suggestions, @DefaultValue List<@NotBlank String> fine) {

    /** Other words for any of these phrases. */
    public record Suggestion(@NotEmpty List<@NotBlank String> phrases, @NotBlank String instead) {}
}
