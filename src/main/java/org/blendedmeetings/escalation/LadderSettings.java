package org.blendedmeetings.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What config/exceptions.yaml says of one code.
 *
 * @param rungs             whose it is, one after the other; at most four, as resolve-exception.bpmn draws them
 * @param local             instead, where the limit is the council's own target
 * @param initialConference instead, at initial child protection conferences, where days are few
 * @param ofMeeting         instead, where what may be about a child alone is about a meeting
 */
public record LadderSettings(
        @NotNull Severity severity,
        @NotEmpty @Size(max = 4) List<@Valid Rung> rungs,
        @Size(max = 4) List<@Valid Rung> local,
        @Size(max = 4) List<@Valid Rung> initialConference,
        @Size(max = 4) List<@Valid Rung> ofMeeting) {

    /** Every rung but the first of each ladder says when it takes over. */
    boolean isComplete() {
        return Stream.of(rungs, local, initialConference, ofMeeting)
                .filter(Objects::nonNull)
                .flatMap(ladder -> ladder.stream().skip(1))
                .allMatch(rung -> rung.after() != null);
    }
}
