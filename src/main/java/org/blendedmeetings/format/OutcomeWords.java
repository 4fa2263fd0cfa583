package org.blendedmeetings.format;

import org.blendedmeetings.preference.Preference;

/**
 * What a person reads about their own part (policy 0.7 and 3). Pending and refused sentences are the same whatever the
 * cause, so that they give no cause away.
 */
public final class OutcomeWords {
    /** Every unmet wish, in writing, after a voice has told it. */
    public static final String REFUSED =
            "We have arranged the meeting this way. Ring {name} on {phone} to talk about it.";

    static final String PENDING = "We are arranging how you will take part. {worker} will be in touch by {date}.";
    static final String DONT_MIND = "You said you don't mind.";
    static final String NO_REPLY = "No reply yet. We have planned it like this. You can change this until {date}.";
    static final String NOT_ASKED =
            "We have not asked you yet. For now we have planned it like this. You can tell us until {date}.";
    static final String UNABLE =
            "We have planned this with what helps in mind. Tell us until {date} if something else is better.";

    private OutcomeWords() {}

    static String of(Given given, Preference preference, String rowWords) {
        if (given != Given.YES) {
            return given == Given.PENDING ? PENDING : REFUSED;
        }
        return switch (preference) {
            case NO_PREFERENCE -> DONT_MIND;
            case NO_REPLY -> NO_REPLY;
            case NOT_ASKED -> NOT_ASKED;
            case UNABLE_TO_ANSWER -> UNABLE;
            default -> rowWords;
        };
    }
}
