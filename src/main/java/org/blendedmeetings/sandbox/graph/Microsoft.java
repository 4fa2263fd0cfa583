package org.blendedmeetings.sandbox.graph;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Journal;

/** The invented tenant from within: seeding it, answering for its people, and looking into its mailboxes. */
public final class Microsoft {
    private final Tenant tenant;

    public Microsoft(Journal journal, Clock clock) {
        tenant = Tenant.keptIn(journal, clock);
    }

    /** Graph over this tenant; any address of the domain is a mailbox once something is asked of it. */
    public GraphApi graph(Faults faults, String bearer, String domain) {
        return new GraphApi(tenant, faults, bearer, domain);
    }

    public Switches switches() {
        return tenant.switches();
    }

    public MailLog mail() {
        return tenant.mail();
    }

    /** Adds mailboxes, rooms and taken times; what is there already stays as it is. */
    public void seed(Seed seed) {
        new Seeding(tenant).add(seed);
    }

    /** The application has no permission for this mailbox. */
    public void putOutOfScope(String address) {
        tenant.calendars().putOutOfScope(address);
    }

    public Collection<Mailbox> mailboxes() {
        return tenant.calendars().mailboxes();
    }

    public Optional<Mailbox> mailbox(String address) {
        return tenant.calendars().mailbox(address);
    }

    /** What its owner sees in this mailbox's calendar, latest start first. */
    public List<CalendarEntry> calendar(String address) {
        List<CalendarEntry> entries = new ArrayList<>(
                tenant.calendars().of(address).stream().map(CalendarEntry::of).toList());
        entries.sort((one, other) -> other.start().compareTo(one.start()));
        return entries;
    }

    /**
     * Answers an invitation for its receiver.
     *
     * @param eventId  of any copy, of either kind
     * @param response accepted, tentativelyAccepted or declined
     * @return false when this mailbox has no such invitation
     */
    public boolean answer(String address, String eventId, String response) {
        return tenant.calendars().exclusively(() -> {
            Optional<StoredEvent> event = invitation(address, eventId);
            event.ifPresent(found -> {
                StoredEvent answered = found.attendees(
                                attendee -> attendee.is(address) ? attendee.answers(response, now()) : attendee)
                        .touched(now());
                tenant.calendars().save(answered);
                tenant.mail().answer(answered, address, response);
            });
            return event.isPresent();
        });
    }

    /** Forgets everything. */
    public void clear() {
        tenant.calendars().clear();
        tenant.mail().clear();
    }

    private Optional<StoredEvent> invitation(String address, String eventId) {
        return tenant.calendars().of(address).stream()
                .filter(copy -> !copy.isOrganiser() && !copy.event().gone())
                .filter(copy -> copy.knownBy(eventId)
                        || new EventCopy(copy.event(), copy.event().mailbox()).knownBy(eventId))
                .map(EventCopy::event)
                .findFirst();
    }

    private Instant now() {
        return tenant.clock().instant();
    }
}
