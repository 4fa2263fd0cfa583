package org.blendedmeetings.graph;

import com.google.gson.JsonParseException;
import com.microsoft.kiota.ApiException;
import java.time.Clock;
import java.util.Set;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;

/**
 * Sorts what the SDK throws into refused and try again, keeping codes and dropping words.
 *
 * <p>A page of HTML from a proxy arrives as a JSON error, and a broken connection as a bare RuntimeException around an
 * IOException: after both it is unknown whether the request was carried out.
 */
final class GraphFaults {
    /** 401: a token that has just run out is renewed for the next call. */
    private static final Set<Integer> MAY_WORK_LATER = Set.of(401, 408, 425, 429);

    private final Clock clock;

    GraphFaults(Clock clock) {
        this.clock = clock;
    }

    RemoteFault of(RuntimeException e, String ourId) {
        if (e instanceof RemoteFault fault) {
            return fault;
        }
        if (e instanceof ApiException answered && answered.getResponseStatusCode() > 0) {
            return answered(answered, ourId);
        }
        if (e instanceof JsonParseException) {
            return new RemoteFault(
                    Kind.TRY_AGAIN,
                    "The calendar answered with something that is not its own (" + ourId + ").",
                    "NotJson",
                    ourId,
                    null);
        }
        String failure = root(e).getClass().getSimpleName();
        return new RemoteFault(
                Kind.TRY_AGAIN,
                "The calendar could not be reached or did not answer: " + failure + " (" + ourId + ").",
                failure,
                ourId,
                null);
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    static RemoteFault noTurn(String ourId) {
        return new RemoteFault(Kind.TRY_AGAIN, "Too many calls to this mailbox are waiting.", "NoTurn", ourId, null);
    }

    private RemoteFault answered(ApiException e, String ourId) {
        int status = e.getResponseStatusCode();
        Kind kind = status >= 500 || MAY_WORK_LATER.contains(status) ? Kind.TRY_AGAIN : Kind.REFUSED;
        var said = new GraphAnswer(e);
        String code = said.code();
        String requestId = said.requestId(ourId);
        String sentence = kind == Kind.REFUSED ? "The calendar refused: " : "The calendar cannot do it now: ";
        return new RemoteFault(
                kind,
                sentence + status + " " + code + " (" + requestId + ").",
                code,
                requestId,
                said.retryAfter(clock.instant()));
    }
}
