package org.blendedmeetings.telling;

import java.util.List;
import org.blendedmeetings.preference.RingMe;

/**
 * What is known about ringing somebody safely, for the staff who tell them.
 *
 * @param numbers     with what they told us about using each; empty where this member of staff may not open their record
 * @param said        what they answered about being rung, or null
 * @param interpreter NONE, SPOKEN, BSL, LIP_SPEAKER or UNKNOWN
 * @param language    ISO 639 code
 */
public record HowToRing(List<Number> numbers, RingMe said, String interpreter, String language) {

    /** One telephone; {@code words} say what they told us about it, "safe, others use it too". */
    public record Number(String number, String words, boolean mayBeUsed) {}
}
