package org.blendedmeetings.preference;

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
record AskPlan(WorkingAmount reminderAfter, WorkingAmount waitFor, WorkingAmount workerTime, LocalDate answerBy) {

    static AskPlan of(String reminderAfter, String waitFor, String workerTime, LocalDate answerBy) {
        return new AskPlan(
                WorkingAmount.of(reminderAfter), WorkingAmount.of(waitFor), WorkingAmount.of(workerTime), answerBy);
    }
}
