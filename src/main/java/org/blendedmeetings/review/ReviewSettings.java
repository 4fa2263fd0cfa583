package org.blendedmeetings.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a council sets about child-in-care reviews, as config/participation.yaml gives it.
 *
 * @param spokenWithBefore working days before a review at which it is noticed that the child was not spoken with
 */
@Validated
@ConfigurationProperties("blended.review")
record ReviewSettings(@Positive int spokenWithBefore, @NotNull @Valid ParticipationSettings participation) {}
