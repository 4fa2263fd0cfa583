package org.blendedmeetings.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.blendedmeetings.booking.Availability;
import org.blendedmeetings.shared.RemoteFault;

/** Busy times from Graph, asked in the pieces getSchedule accepts and put together again. */
final class GraphAvailability implements Availability {
    private static final int MAILBOXES_AT_ONCE = 20;

    /** Below the 62 days Graph allows, because older copies of its page say 42. */
    private static final Duration WINDOW = Duration.ofDays(42);

    private static final Comparator<Busy> BY_TIME =
            Comparator.comparing(Busy::from).thenComparing(Busy::to);

    private final Schedules schedules;

    GraphAvailability(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public Map<String, List<Busy>> busy(Collection<String> mailboxes, Instant from, Instant to) {
        try {
            return ask(List.copyOf(new HashSet<>(mailboxes)), from, to);
        } catch (RemoteFault fault) {
            throw new CalendarUnavailable("The calendar cannot say at the moment who is free.", fault);
        }
    }

    private Map<String, List<Busy>> ask(List<String> mailboxes, Instant from, Instant to) {
        Map<String, Set<Busy>> found = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>();
        for (Instant start = from; start.isBefore(to); start = start.plus(WINDOW)) {
            Instant end = start.plus(WINDOW).isBefore(to) ? start.plus(WINDOW) : to;
            for (List<String> batch : batches(mailboxes)) {
                Map<String, List<Busy>> answer = schedules.ask(batch, start, end);
                for (String mailbox : batch) {
                    List<Busy> busy = answer.get(Schedules.name(mailbox));
                    if (busy == null) {
                        unknown.add(mailbox);
                    } else {
                        found.computeIfAbsent(mailbox, unused -> new TreeSet<>(BY_TIME))
                                .addAll(busy);
                    }
                }
            }
        }
        found.keySet().removeAll(unknown);
        return found.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
    }

    private static List<List<String>> batches(List<String> mailboxes) {
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < mailboxes.size(); i += MAILBOXES_AT_ONCE) {
            batches.add(mailboxes.subList(i, Math.min(i + MAILBOXES_AT_ONCE, mailboxes.size())));
        }
        return batches;
    }
}
