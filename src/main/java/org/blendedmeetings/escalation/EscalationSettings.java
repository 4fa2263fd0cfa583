package org.blendedmeetings.escalation;

import static org.blendedmeetings.timescale.LimitKind.LOCAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.timescale.WorkingAmount;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The ladders of exceptions (domain 6), as config/exceptions.yaml gives them.
 *
 * @param backupAfter        when an owner's stand-in finds it on their own list too
 * @param initialConferences the meeting types whose ladders may be shorter
 */
@Validated
@ConfigurationProperties("blended.escalation")
public record EscalationSettings(
        @NotNull WorkingAmount backupAfter,
        @NotNull Set<String> initialConferences,
        @NotNull Map<ExceptionCode, @Valid LadderSettings> ladders) {

    @AssertTrue(message = "every exception code has a ladder")
    boolean isWhole() {
        return ladders.keySet().equals(EnumSet.allOf(ExceptionCode.class));
    }

    @AssertTrue(message = "every rung but the first says after how long it takes over")
    boolean isTimed() {
        return ladders.values().stream().allMatch(LadderSettings::isComplete);
    }

    @AssertTrue(message = "what may be about a child alone is a group's at every rung")
    boolean isSomebodysWithoutAMeeting() {
        return ladders.entrySet().stream()
                .filter(each -> each.getKey().mayBeAboutAChild())
                .flatMap(each -> each.getValue().rungs().stream())
                .allMatch(rung -> rung.duty().isAGroups());
    }

    List<Rung> rungs(ExceptionCode code, Matter matter) {
        var ladder = ladders.get(code);
        if (ladder.local() != null && matter.limit() == LOCAL) {
            return ladder.local();
        }
        if (ladder.ofMeeting() != null && matter.meeting() != null) {
            return ladder.ofMeeting();
        }
        var initial = matter.isOneOf(initialConferences);
        return initial && ladder.initialConference() != null ? ladder.initialConference() : ladder.rungs();
    }

    Severity severity(ExceptionCode code) {
        return ladders.get(code).severity();
    }
}
