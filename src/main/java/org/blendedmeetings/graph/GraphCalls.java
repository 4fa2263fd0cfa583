package org.blendedmeetings.graph;

import com.microsoft.kiota.RequestHeaders;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.blendedmeetings.shared.RemoteFault;

/** Makes one call to Graph: waits for the mailbox's turn, names the request, and turns what goes wrong into our words. */
final class GraphCalls {
    private final MailboxTurns turns;
    private final GraphFaults faults;
    private final GraphHealth health;

    GraphCalls(MailboxTurns turns, GraphFaults faults, GraphHealth health) {
        this.turns = turns;
        this.faults = faults;
        this.health = health;
    }

    /**
     * The answer of one request.
     *
     * @param request makes it, with the headers it is given; must build its model objects itself, because the SDK sends
     *     only the fields changed since an object was last sent
     * @throws RemoteFault when there is none
     */
    <T> T call(String mailbox, Function<Consumer<RequestHeaders>, T> request) {
        String id = UUID.randomUUID().toString();
        if (!turns.take(mailbox)) {
            throw GraphFaults.noTurn(id);
        }
        try {
            T answer = request.apply(headers -> headersOf(headers, id));
            health.answered();
            return answer;
        } catch (RuntimeException e) {
            RemoteFault fault = faults.of(e, id);
            health.failed(fault);
            throw fault;
        } finally {
            turns.giveBack(mailbox);
        }
    }

    /** Ids that survive a move between folders, times in UTC, and a name Microsoft's support can find the request by. */
    private static void headersOf(RequestHeaders headers, String id) {
        headers.add("Prefer", "IdType=\"ImmutableId\"");
        headers.add("Prefer", "outlook.timezone=\"UTC\"");
        headers.add("client-request-id", id);
    }
}
