package org.blendedmeetings.sandbox.notify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.blendedmeetings.sandbox.wire.Journal;

/** Every notification that was taken on. */
public final class Outbox {
    private static final String NOTIFICATION = "notification";

    private final Journal journal;
    private final Map<UUID, Notification> all = new LinkedHashMap<>();
    private volatile int deliveredAfterReads;

    Outbox(Journal journal) {
        this.journal = journal;
        journal.kept(NOTIFICATION, Notification.class).forEach(one -> all.put(one.id(), one));
    }

    /** How often a notification is looked at while it is still being sent; 0 settles it at once. */
    public void deliveredAfterReads(int reads) {
        deliveredAfterReads = reads;
    }

    int deliveredAfterReads() {
        return deliveredAfterReads;
    }

    /** Everything so far, oldest first. */
    public synchronized List<Notification> all() {
        return List.copyOf(all.values());
    }

    /** What was sent to this address or number, oldest first. */
    public synchronized List<Notification> to(String recipient) {
        return all.values().stream()
                .filter(one -> one.to().equalsIgnoreCase(recipient))
                .toList();
    }

    synchronized void add(Notification notification) {
        all.put(notification.id(), notification);
        journal.write(NOTIFICATION, notification.id().toString(), notification);
    }

    /** One notification; each look brings it nearer to its end. */
    synchronized Optional<Notification> look(UUID id) {
        return Optional.ofNullable(all.get(id)).map(this::looked);
    }

    /** Those wanted, newest first. */
    synchronized List<Notification> look(Predicate<Notification> wanted) {
        List<Notification> found = new ArrayList<>();
        for (Notification one : all()) {
            if (wanted.test(one)) {
                found.add(0, looked(one));
            }
        }
        return found;
    }

    public synchronized void clear() {
        all.clear();
    }

    private Notification looked(Notification one) {
        Notification after = one.read();
        if (after != one) {
            add(after);
        }
        return one;
    }
}
