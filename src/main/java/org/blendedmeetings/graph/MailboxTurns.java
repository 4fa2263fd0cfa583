package org.blendedmeetings.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps this node's calls to one mailbox within its share of what Graph allows.
 *
 * <p>Graph answers a fifth simultaneous request of one application to one mailbox with 429 (throttling limits of the
 * Outlook service). The limit here is this node's alone; two nodes are each given one or two.
 */
final class MailboxTurns {
    private final Map<String, Semaphore> byMailbox = new ConcurrentHashMap<>();
    private final int atOnce;
    private final Duration wait;

    MailboxTurns(int atOnce, Duration wait) {
        this.atOnce = atOnce;
        this.wait = wait;
    }

    /** True when the caller may go ahead, and must give its turn back afterwards. */
    boolean take(String mailbox) {
        try {
            return of(mailbox).tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack(String mailbox) {
        of(mailbox).release();
    }

    private Semaphore of(String mailbox) {
        return byMailbox.computeIfAbsent(mailbox, unused -> new Semaphore(atOnce, true));
    }
}
