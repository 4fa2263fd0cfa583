package org.blendedmeetings.policy;

/**
 * Where one person's wish stands, as preference-outcome.dmn is asked about it (policy 3).
 *
 * @param held     D2-02a or D2-02d holds back what they wished or need
 * @param obstacle something practical stands in the way of the wish
 * @param apart    they do not want somebody there
 * @param question whether they can talk in private has to be asked first
 * @param row      the id of the base row
 */
public record WishState(
        NeedState need,
        Standing wish,
        Answered answer,
        boolean held,
        boolean obstacle,
        boolean apart,
        boolean question,
        String row) {

    /** What became of a recorded need. */
    public enum NeedState {
        GRANTED,
        /** Held back for safety, and the wish asks for the same. */
        HELD_SAME,
        HELD,
        NONE
    }

    /** How the base row, after its conditions, stands to the wish. */
    public enum Standing {
        ALLOWED,
        NEEDS_APPROVAL,
        NEVER,
        NONE
    }

    /** What the person said, or why they said nothing. */
    public enum Answered {
        WISH,
        NO_PREFERENCE,
        NOT_ASKED,
        NO_REPLY,
        UNABLE_TO_ANSWER
    }
}
