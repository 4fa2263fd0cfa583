package org.blendedmeetings.review;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AttendanceMode;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By what the return's code for how a child took part is derived.
 *
 * @param attends      who takes part like this counts as there
 * @param notes        what to say where it was derived for somebody who took part like this
 * @param attending    the code of a child who was there
 * @param notAttending the code of a child who was not
 */
record ParticipationSettings(
        @NotNull Set<AttendanceMode> attends,
        @DefaultValue Map<AttendanceMode, String> notes,
        @NotNull Map<SpokeFor, ParticipationCode> attending,
        @NotNull Map<SpokeFor, ParticipationCode> notAttending) {

    @AssertTrue(message = "every answer of a child who was there, and of one who was not, has a code")
    boolean isWhole() {
        return attending.keySet().equals(answers(true)) && notAttending.keySet().equals(answers(false));
    }

    @AssertTrue(message = "PN0 is for children under four only")
    boolean isForChildrenFromFour() {
        return Stream.of(attending, notAttending).noneMatch(each -> each.containsValue(ParticipationCode.PN0));
    }

    private static Set<SpokeFor> answers(boolean there) {
        var answers = EnumSet.allOf(SpokeFor.class);
        answers.removeIf(each -> each.isThere() != there);
        return answers;
    }
}
