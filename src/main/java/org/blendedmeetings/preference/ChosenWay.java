package org.blendedmeetings.preference;

import org.blendedmeetings.shared.Refused;

/**
 * How somebody would like to take part, or that they are not sure and want to be rung.
 *
 * @param wish null when they want to be rung
 */
public record ChosenWay(Preference wish, boolean ringMe) implements AnswerStep {
    public ChosenWay {
        if ((wish == null) != ringMe || wish == Preference.NOT_ASKED || wish == Preference.NO_REPLY) {
            throw Refused.invalid("way", "Choose how you would like to take part.");
        }
    }

    public static ChosenWay of(Preference wish) {
        return new ChosenWay(wish, false);
    }

    public static ChosenWay pleaseRing() {
        return new ChosenWay(null, true);
    }
}
