package org.blendedmeetings.escalation;

import jakarta.validation.constraints.NotNull;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.timescale.WorkingAmount;

/**
 * One step of a ladder.
 *
 * @param duty   whose it then is
 * @param after  working time after it was raised at which this rung takes it; null for the first, which has it at once
 * @param within working time its owner has to act
 */
public record Rung(@NotNull Duty duty, WorkingAmount after, @NotNull WorkingAmount within) {}
