package org.blendedmeetings.preference;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.blendedmeetings.timescale.WorkingAmount;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * How long families are given ({@code config/asking.yaml}).
 *
 * @param deliveryKnownAfter after the first message: time to look whether it could be delivered
 * @param reminderAfter after the first message
 * @param waitFor          for an answer, before a worker asks by voice
 * @param workerTime    for that worker
 * @param changeFor     after that, while answers can still be changed
 * @param linkDays      days the link stays good after the last day to answer
 * @param byType        other amounts for some types of meeting, by their code
 */
@ConfigurationProperties("blended.timings.ask")
@Validated
record AskTimings(
        @NotNull @DefaultValue("1 WH") WorkingAmount deliveryKnownAfter,
        @NotNull @DefaultValue("3 WD") WorkingAmount reminderAfter,
        @Name("wait") @NotNull @DefaultValue("5 WD") WorkingAmount waitFor,
        @NotNull @DefaultValue("2 WD") WorkingAmount workerTime,
        @NotNull @DefaultValue("5 WD") WorkingAmount changeFor,
        @Min(1) @DefaultValue("60") int linkDays,
        @DefaultValue Map<String, Amounts> byType) {

    /** The three amounts of one type of meeting. */
    record Amounts(
            @NotNull WorkingAmount reminderAfter,
            @Name("wait") @NotNull WorkingAmount waitFor,
            @NotNull WorkingAmount workerTime) {}

    Amounts of(String type) {
        return byType.getOrDefault(type, new Amounts(reminderAfter, waitFor, workerTime));
    }
}
