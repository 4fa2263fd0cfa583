package org.blendedmeetings.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a council sets about its policy, in config/format.yaml.
 *
 * @param arrangementDays working days that a loan, an interpreter or equipment needs (D2-19)
 */
@Validated
@ConfigurationProperties("blended.policy")
public record PolicySettings(@Min(0) @Max(60) @DefaultValue("3") int arrangementDays) {}
