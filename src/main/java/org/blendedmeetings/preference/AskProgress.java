package org.blendedmeetings.preference;

/**
 * How far the asking for one meeting has come.
 *
 * @param asked      how many people are asked
 * @param answered   how many have answered
 * @param withWorker how many a worker asks by voice
 */
public record AskProgress(int asked, int answered, int withWorker) {
    public static final AskProgress NOBODY_ASKED = new AskProgress(0, 0, 0);
}
