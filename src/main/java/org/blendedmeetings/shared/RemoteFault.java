package org.blendedmeetings.shared;

import java.time.Duration;
import java.util.Optional;

/**
 * Another system (the calendar, the message service) did not do what was asked of it.
 *
 * <p>Its message and fields hold nothing about a person, so that it may be logged, stored with a failed job and shown to
 * staff; what the other system said in its own words is not kept, because those words may repeat an address.
 */
public class RemoteFault extends RuntimeException {

    /** What asking again would do. */
    public enum Kind {
        /** It was understood and refused: the same request will be refused again, so a person has to look. */
        REFUSED,
        /** It may work later. Whether it was done is not known: look before asking again. */
        TRY_AGAIN
    }

    private final Kind kind;
    private final String code;
    private final String requestId;
    private final Duration retryAfter;

    public RemoteFault(Kind kind, String sentence, String code, String requestId, Duration retryAfter) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** The other system's error code, or the kind of failure on the way there. */
    public String code() {
        return code;
    }

    /** What its operators can find the request by; null when it gave none. */
    public String requestId() {
        return requestId;
    }

    /** How long it asked us to wait, where it did. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
