package org.blendedmeetings.sandbox.wire;

import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The faults that wait for their call, oldest first; each is used up by the calls it spoils. */
public final class Faults {
    private final List<Waiting> waiting = new LinkedList<>();

    /** Spoils the next calls of this operation, whoever they are for. */
    public void next(Operation operation, Fault fault) {
        next(EnumSet.of(operation), null, fault);
    }

    /** Spoils the next calls of these operations; {@code whose} narrows them to one mailbox or recipient. */
    public synchronized void next(Set<Operation> operations, String whose, Fault fault) {
        waiting.add(new Waiting(operations, whose, fault));
    }

    public synchronized void clear() {
        waiting.clear();
    }

    /** How many faults still wait. */
    public synchronized int left() {
        return waiting.stream().mapToInt(entry -> entry.fault.times()).sum();
    }

    /** Carries out a call, spoilt if a fault waits for it; the refusal turns a fault into the answer of this API. */
    public Response around(
            Operation operation, String whose, Supplier<Response> call, Function<Fault, Response> refusal) {
        Fault fault = take(operation, whose);
        if (fault == null) {
            return call.get();
        }
        Response real = fault.processed() ? call.get() : null;
        if (fault.pause() != null) {
            fault.pause().run();
        }
        return switch (fault.kind()) {
            case LATE -> real;
            case CUT -> Response.cut();
            case BAD_GATEWAY -> Response.html(
                    502, "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>");
            default -> refusal.apply(fault);
        };
    }

    private synchronized Fault take(Operation operation, String whose) {
        for (var all = waiting.listIterator(); all.hasNext(); ) {
            Waiting entry = all.next();
            if (entry.isFor(operation, whose)) {
                if (entry.fault.times() > 1) {
                    all.set(new Waiting(entry.operations, entry.whose, entry.fault.times(entry.fault.times() - 1)));
                } else {
                    all.remove();
                }
                return entry.fault;
            }
        }
        return null;
    }

    private record Waiting(Set<Operation> operations, String whose, Fault fault) {
        private boolean isFor(Operation operation, String person) {
            return operations.contains(operation) && (whose == null || whose.equalsIgnoreCase(person));
        }
    }
}
