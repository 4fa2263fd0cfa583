package org.blendedmeetings.preference;

import java.util.List;

/**
 * What a person's own pages may show back to them. Nothing private is in it, nor whether anything private was said: whoever
 * holds the telephone could read it.
 *
 * @param begun some of it is not sent yet
 * @param given an answer is with us
 * @param chosen a way, or the wish to be rung, is chosen
 */
public record ShownAnswer(
        boolean begun,
        boolean given,
        boolean chosen,
        Preference wish,
        boolean ringMe,
        HelpWanted help,
        DigitalAccess access,
        List<HardTime> hardTimes,
        String withMe,
        AnythingElse more,
        boolean calendar) {

    static ShownAnswer of(Answer draft, Answer given) {
        var answer = draft == null ? given : draft;
        if (answer == null) {
            return new ShownAnswer(
                    false,
                    false,
                    false,
                    null,
                    false,
                    HelpWanted.none(),
                    DigitalAccess.UNKNOWN,
                    List.of(),
                    null,
                    new AnythingElse(null, null),
                    false);
        }
        var shown = answer.openly();
        return new ShownAnswer(
                draft != null,
                given != null,
                shown.isChosen(),
                shown.ringMe() ? null : shown.wish(),
                shown.ringMe(),
                shown.help(),
                shown.access(),
                shown.hardTimes(),
                shown.withMe(),
                shown.anythingElse(),
                shown.calendar());
    }
}
