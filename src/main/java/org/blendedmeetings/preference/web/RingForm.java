package org.blendedmeetings.preference.web;

import java.util.List;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.HelpWanted;
import org.blendedmeetings.preference.RingMe;
import org.blendedmeetings.preference.ShownAnswer;

/** How to ring somebody. What was said before about ringing is never in it. */
record RingForm(String number, String when, String sayToOthers, Boolean interpreter, String language) {

    static RingForm of(ShownAnswer answer) {
        var help = answer.help();
        return new RingForm(null, null, null, help.ringWithInterpreter(), help.language());
    }

    List<AnswerStep> steps(HelpWanted before) {
        return List.of(
                new RingMe(when, sayToOthers, number), before.ringingWith(Boolean.TRUE.equals(interpreter), language));
    }
}
