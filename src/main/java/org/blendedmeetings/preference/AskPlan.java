package org.blendedmeetings.preference;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.blendedmeetings.timescale.WorkingAmount;

/**
 * How long an ask waits for what.
 *
 * @param reminderAfter after the first message
 * @param waitFor          for an answer to messages, before a worker asks
 * @param workerTime    for the worker to ask by voice
 * @param answerBy      until when the person may answer or change their answer; their page says it
 */
@Embeddable
record AskPlan(
        @Convert(converter = AmountText.class) WorkingAmount reminderAfter,
        @Convert(converter = AmountText.class) WorkingAmount waitFor,
        @Convert(converter = AmountText.class) WorkingAmount workerTime,
        LocalDate answerBy) {}
