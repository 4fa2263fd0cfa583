package org.blendedmeetings.due;

/**
 * Why a meeting that is due is not asked for by itself.
 *
 * @param words        as a list says it: "Nobody is named as IRO"
 * @param inTheRecords something is missing in the records; else a person has to ask first
 */
public record Obstacle(String words, boolean inTheRecords) {
    static Obstacle inTheRecords(String words) {
        return new Obstacle(words, true);
    }

    static Obstacle forAPerson(String words) {
        return new Obstacle(words, false);
    }
}
