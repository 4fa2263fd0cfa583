package org.blendedmeetings.policy;

import java.util.List;

/**
 * The three tables as they are written, row by row in their order.
 *
 * @param version of the three tables
 */
public record WrittenPolicy(
        String version,
        List<WrittenRow<BaseRow>> base,
        List<WrittenRow<Condition>> conditions,
        List<WrittenRow<OutcomeRow>> outcomes) {}
