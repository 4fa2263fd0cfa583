package org.blendedmeetings.preference;

/** Why a worker has to do with an ask, in words for that worker. */
public enum WhyWorker {
    TOO_YOUNG("Too young to be asked. Write down what helps this child, as you or the carer see it."),
    THROUGH_WORKER("Aged 4 to 7. Ask in your own way, with drawings or play."),
    AGE_UNKNOWN("The date of birth is not known, so no message was sent. Ask by voice."),
    NO_SAFE_CHANNEL("We know no safe way to write. Ask by voice."),
    NOT_DELIVERED("The message could not be delivered. Ask by voice, and check how to reach them."),
    NO_ANSWER_YET("No reply yet to our messages. Ask by voice."),
    ASKED_TO_BE_RUNG("Asked to be rung. Read first when it is safe and what to say."),
    LINK_CLOSED(
            "The way we wrote is not safe any more, so their link was closed. Talk to them, and agree how to reach them."),
    CHANGED_LATE("Told us of other needs after the way of meeting was decided. Talk to whoever leads the meeting.");

    private final String words;

    WhyWorker(String words) {
        this.words = words;
    }

    /** True where the worker is to talk with somebody, not to bring an answer. */
    public boolean endsByTalking(AskState state) {
        return this == CHANGED_LATE || (this == LINK_CLOSED && state == AskState.ANSWERED);
    }

    public String words() {
        return words;
    }
}
