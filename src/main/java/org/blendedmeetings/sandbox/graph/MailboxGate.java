package org.blendedmeetings.sandbox.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.blendedmeetings.sandbox.wire.Response;

/** Lets so many requests for one mailbox be under way at once; one more is throttled. */
final class MailboxGate {
    private static final int RETRY_AFTER = 5;

    private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final Switches switches;

    MailboxGate(Switches switches) {
        this.switches = switches;
    }

    Response through(String mailbox, Supplier<Response> call) {
        AtomicInteger here = underWay.computeIfAbsent(Calendars.key(mailbox), none -> new AtomicInteger());
        if (here.incrementAndGet() > switches.getConcurrentPerMailbox()) {
            here.decrementAndGet();
            throw GraphError.throttled(RETRY_AFTER);
        }
        try {
            return call.get();
        } finally {
            here.decrementAndGet();
        }
    }
}
