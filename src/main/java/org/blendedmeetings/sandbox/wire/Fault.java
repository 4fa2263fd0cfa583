package org.blendedmeetings.sandbox.wire;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A way to misbehave, for a number of calls.
 *
 * @param times      how many calls it spoils
 * @param processed  the call is carried out first, so that its outcome is real and its answer is lost
 * @param pause      waits before the answer leaves; null for none
 * @param retryAfter seconds named in Retry-After; null for none
 */
public record Fault(Kind kind, int times, boolean processed, Runnable pause, Integer retryAfter) {

    /** What the client sees. */
    public enum Kind {
        /** the true answer, late */
        LATE(200),
        /** the connection is cut without an answer */
        CUT(0),
        FORBIDDEN(403),
        THROTTLED(429),
        INTERNAL_ERROR(500),
        /** with a page of HTML as body, as a gateway in between sends it */
        BAD_GATEWAY(502),
        UNAVAILABLE(503),
        GATEWAY_TIMEOUT(504);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** The request is lost on the way: nothing is done, nothing is answered. */
    public static Fault lost() {
        return of(Kind.CUT);
    }

    /** The request is carried out and its answer is lost. */
    public static Fault answerLost() {
        return of(Kind.CUT).afterProcessing();
    }

    /** The request is carried out and answered, but only after this long. */
    public static Fault slow(Duration time) {
        return new Fault(Kind.LATE, 1, true, () -> sleep(time), null);
    }

    /** The request is carried out and answered once the latch opens; for tests, which do not sleep. */
    public static Fault heldUntil(CountDownLatch latch) {
        return new Fault(Kind.LATE, 1, true, () -> await(latch), null);
    }

    /** Too many requests: come back after so many seconds. */
    public static Fault throttled(int retryAfter) {
        return new Fault(Kind.THROTTLED, 1, false, null, retryAfter);
    }

    public static Fault of(Kind kind) {
        return new Fault(kind, 1, false, null, null);
    }

    public Fault times(int count) {
        return new Fault(kind, count, processed, pause, retryAfter);
    }

    /** The same, but what was asked is done first. */
    public Fault afterProcessing() {
        return new Fault(kind, times, true, pause, retryAfter);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
