package org.blendedmeetings.sandbox.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.blendedmeetings.sandbox.wire.Journal;

/** The tenant's mailboxes and their events. One change at a time: everything here is done under its lock. */
final class Calendars {
    private static final String MAILBOX = "mailbox";
    private static final String EVENT = "event";
    private static final String OUT_OF_SCOPE = "outOfScope";

    private final Journal journal;
    private final Map<String, Mailbox> mailboxes = new LinkedHashMap<>();
    private final Map<String, StoredEvent> events = new LinkedHashMap<>();
    private final Map<String, Set<String>> eventsOf = new LinkedHashMap<>();
    private final Map<String, String> eventByCopy = new LinkedHashMap<>();
    private final Map<String, Boolean> outOfScope = new LinkedHashMap<>();

    Calendars(Journal journal) {
        this.journal = journal;
        journal.kept(MAILBOX, Mailbox.class).forEach(mailbox -> mailboxes.put(key(mailbox.address()), mailbox));
        journal.kept(EVENT, StoredEvent.class).forEach(this::index);
        journal.kept(OUT_OF_SCOPE, String.class).forEach(address -> outOfScope.put(address, true));
    }

    synchronized <T> T exclusively(Supplier<T> work) {
        return work.get();
    }

    /** Adds a mailbox, or says more of one that is there. */
    synchronized void add(Mailbox mailbox) {
        mailboxes.put(key(mailbox.address()), mailbox);
        journal.write(MAILBOX, key(mailbox.address()), mailbox);
    }

    synchronized Optional<Mailbox> mailbox(String address) {
        return Optional.ofNullable(mailboxes.get(key(address)));
    }

    synchronized Collection<Mailbox> mailboxes() {
        return List.copyOf(mailboxes.values());
    }

    /** The application may not touch this mailbox. */
    synchronized void putOutOfScope(String address) {
        outOfScope.put(key(address), true);
        journal.write(OUT_OF_SCOPE, key(address), key(address));
    }

    synchronized boolean isOutOfScope(String address) {
        return outOfScope.containsKey(key(address));
    }

    synchronized void save(StoredEvent event) {
        index(event);
        journal.write(EVENT, event.ids().immutable(), event);
    }

    synchronized boolean has(String immutableId) {
        return events.containsKey(immutableId);
    }

    /** The copy that this mailbox knows by this id, of either kind. */
    synchronized Optional<EventCopy> find(String mailbox, String id) {
        return Optional.ofNullable(eventByCopy.get(id))
                .map(events::get)
                .map(event -> new EventCopy(event, mailbox))
                .filter(copy -> copy.isThere() && copy.knownBy(id));
    }

    /** Every copy in this mailbox's calendar, in the order they came. */
    synchronized List<EventCopy> of(String mailbox) {
        List<EventCopy> copies = new ArrayList<>();
        for (String id : eventsOf.getOrDefault(key(mailbox), Set.of())) {
            EventCopy copy = new EventCopy(events.get(id), mailbox);
            if (copy.isThere()) {
                copies.add(copy);
            }
        }
        return copies;
    }

    /** What this organiser made under this transaction id, even if it is gone since. */
    synchronized Optional<StoredEvent> byTransaction(String organiser, String transactionId) {
        return eventsOf.getOrDefault(key(organiser), Set.of()).stream()
                .map(events::get)
                .filter(event ->
                        event.mailbox().equalsIgnoreCase(organiser) && transactionId.equals(event.transactionId()))
                .findFirst();
    }

    synchronized void clear() {
        mailboxes.clear();
        events.clear();
        eventsOf.clear();
        eventByCopy.clear();
        outOfScope.clear();
    }

    static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private void index(StoredEvent event) {
        String id = event.ids().immutable();
        events.put(id, event);
        addCopy(event, event.mailbox());
        event.attendees().forEach(attendee -> addCopy(event, attendee.address()));
    }

    private void addCopy(StoredEvent event, String address) {
        String id = event.ids().immutable();
        eventsOf.computeIfAbsent(key(address), none -> new LinkedHashSet<>()).add(id);
        EventCopy copy = new EventCopy(event, address);
        eventByCopy.put(copy.id(true), id);
        eventByCopy.put(copy.id(false), id);
    }
}
