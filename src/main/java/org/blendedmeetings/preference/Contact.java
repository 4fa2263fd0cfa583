package org.blendedmeetings.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** One attempt to reach a person about an ask: what a NO_REPLY rests on. */
@Entity
class Contact {
    @Id
    private UUID id;

    private UUID ask;

    @Enumerated(EnumType.STRING)
    private Tried how;

    private LocalDate onDay;
    private String what;
    private String byName;
    private boolean byWorker;
    private Instant recordedAt;

    private Contact() {}

    static Contact of(
            AskId ask, Tried how, LocalDate onDay, String what, String byName, boolean byWorker, Instant now) {
        var contact = new Contact();
        contact.id = Ids.next();
        contact.ask = ask.value();
        contact.how = how;
        contact.onDay = onDay;
        contact.what = what;
        contact.byName = byName;
        contact.byWorker = byWorker;
        contact.recordedAt = now;
        return contact;
    }

    boolean byWorker() {
        return byWorker;
    }

    UUID ask() {
        return ask;
    }

    ContactView view() {
        return new ContactView(how, onDay, what, byName);
    }
}
