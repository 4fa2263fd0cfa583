package org.blendedmeetings.preference;

import java.time.Instant;
import java.util.List;

/**
 * An answer, for the staff whose work it is to talk with families.
 *
 * @param notThere null also for those who are not one of the two people it is for
 */
public record GivenAnswer(
        Preference wish,
        boolean ringMe,
        RingMe ring,
        HelpWanted help,
        Known privateAndSafe,
        DigitalAccess access,
        List<HardTime> hardTimes,
        String withMe,
        String notThere,
        AnythingElse more,
        boolean calendar,
        String saidBy,
        String typedBy,
        Instant givenAt) {

    static GivenAnswer of(Answer answer, boolean oneOfTheTwo) {
        return new GivenAnswer(
                answer.wish(),
                answer.ringMe(),
                answer.ring(),
                answer.help(),
                answer.privateAndSafe(),
                answer.access(),
                answer.hardTimes(),
                answer.withMe(),
                oneOfTheTwo ? answer.notThere() : null,
                answer.more(),
                answer.calendar(),
                answer.saidBy(),
                answer.typedBy(),
                answer.givenAt());
    }
}
