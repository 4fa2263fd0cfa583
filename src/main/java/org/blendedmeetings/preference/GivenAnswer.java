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
        var openly = answer.openly();
        var ring = answer.privately().ring();
        return new GivenAnswer(
                openly.wish(),
                openly.ringMe(),
                ring == null ? new RingMe(null, null, null) : ring,
                openly.help(),
                answer.privateAndSafe(),
                openly.accessKnown(),
                openly.hardTimes(),
                openly.withMe(),
                oneOfTheTwo ? answer.notThere() : null,
                openly.anythingElse(),
                openly.calendar(),
                answer.by().saidBy(),
                answer.by().typedBy(),
                answer.by().givenAt());
    }
}
