package org.blendedmeetings.format;

import java.time.LocalDateTime;
import org.blendedmeetings.timescale.London;

/**
 * What somebody said when they were asked by voice, for staff.
 *
 * @param at    London time
 * @param place in words
 * @param words what they said about being safe; null for readers without the safety duty
 */
public record SaidFirst(LocalDateTime at, String by, String place, boolean settles, String words) {

    static SaidFirst of(FirstAnswer answer, boolean duty) {
        return new SaidFirst(
                London.timeOf(answer.askedAt()),
                answer.askedName(),
                inWords(answer.said().place()),
                answer.settles(),
                duty ? inWords(answer.said()) : null);
    }

    private static String inWords(JoiningFrom place) {
        return place == JoiningFrom.NOT_SAID ? "could not talk about it" : "would join " + place.words();
    }

    private static String inWords(Said said) {
        var afraid =
                switch (said.afraid()) {
                    case YES -> "Somebody makes them afraid to take part.";
                    case NO -> "Nobody makes them afraid to take part.";
                    case UNKNOWN -> "They were not alone, or would not say.";
                };
        return said.words() == null ? afraid : afraid + " " + said.words();
    }
}
