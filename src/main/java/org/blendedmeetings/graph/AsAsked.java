package org.blendedmeetings.graph;

import java.time.Instant;
import java.util.Optional;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;
import org.blendedmeetings.shared.RemoteFault;

/**
 * Compares the event the calendar holds with the one that was asked for.
 *
 * <p>Graph has been seen to ignore a zone and take the time as UTC; people would come an hour late, and a list of
 * attendees that is not hidden tells each who else was asked. Both reach a person instead of passing as done.
 */
final class AsAsked {
    private AsAsked() {}

    static HeldEvent check(NewEvent asked, HeldEvent held) {
        if (!held.end().equals(Optional.of(asked.end()))) {
            throw differs("at another time than was asked", "TimesDiffer");
        }
        return startingAt(asked.start(), held);
    }

    static HeldEvent startingAt(Instant start, HeldEvent held) {
        if (!held.start().equals(Optional.of(start))) {
            throw differs("at another time than was asked", "TimesDiffer");
        }
        if (!held.hidesAttendees() || !held.isPrivate()) {
            throw differs("without hiding who is invited", "NotPrivate");
        }
        return held;
    }

    private static RemoteFault differs(String how, String code) {
        return new RemoteFault(
                RemoteFault.Kind.REFUSED,
                "The calendar holds the event " + how + "; someone must look at it in the organiser's mailbox.",
                code,
                null,
                null);
    }
}
