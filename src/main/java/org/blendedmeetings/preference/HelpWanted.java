package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.shared.Refused;

/**
 * What somebody needs so that they can take part.
 *
 * @param language     their language, in their words; null when English does
 * @param device       a telephone, tablet or data to join with
 * @param privateRoom  a private room to join from
 */
@Embeddable
public record HelpWanted(
        @Enumerated(EnumType.STRING) InterpreterNeed interpreter,
        String language,
        boolean ringWithInterpreter,
        boolean largePrint,
        boolean easyRead,
        boolean travel,
        boolean childcare,
        boolean device,
        boolean privateRoom)
        implements AnswerStep {

    public HelpWanted {
        interpreter = interpreter == null ? InterpreterNeed.UNKNOWN : interpreter;
        language = Texts.upTo(60, "language", "Your language", language);
        if (language == null && (interpreter == InterpreterNeed.SPOKEN || ringWithInterpreter)) {
            throw Refused.invalid("language", "Tell us which language the interpreter should speak.");
        }
    }

    /** Nothing said about help. */
    public static HelpWanted none() {
        return new HelpWanted(null, null, false, false, false, false, false, false, false);
    }

    /** What they said, or what is known of them where they said nothing. */
    String interpreterOr(String known) {
        return interpreter == InterpreterNeed.UNKNOWN ? known : interpreter.name();
    }

    /** The same help, and whether to ring with somebody who speaks this language. */
    public HelpWanted ringingWith(boolean interpreterOnThePhone, String theirLanguage) {
        return new HelpWanted(
                interpreterOnThePhone && interpreter == InterpreterNeed.UNKNOWN ? InterpreterNeed.SPOKEN : interpreter,
                theirLanguage,
                interpreterOnThePhone,
                largePrint,
                easyRead,
                travel,
                childcare,
                device,
                privateRoom);
    }
}
