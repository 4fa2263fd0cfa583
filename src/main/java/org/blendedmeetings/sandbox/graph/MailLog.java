package org.blendedmeetings.sandbox.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.sandbox.wire.Journal;
import org.blendedmeetings.sandbox.wire.Json;

/** Who would have been mailed what, so that a test can say "nobody was mailed twice". */
public final class MailLog {
    private static final String MAIL = "mail";

    private final Journal journal;
    private final Clock clock;
    private final List<Mail> mails = new ArrayList<>();

    MailLog(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        mails.addAll(journal.kept(MAIL, Mail.class));
    }

    /** Everything so far, oldest first. */
    public synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    /** What this address would have received, oldest first. */
    public synchronized List<Mail> to(String address) {
        return mails.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    /** Mails one attendee about an event; nobody is mailed about what they organise themselves. */
    void tell(Mail.Kind kind, StoredEvent event, String attendee, String comment) {
        if (!event.mailbox().equalsIgnoreCase(attendee)) {
            write(kind, event, event.mailbox(), attendee, comment);
        }
    }

    /** Mails the organiser an attendee's answer. */
    void answer(StoredEvent event, String attendee, String answer) {
        write(Mail.Kind.ANSWER, event, attendee, event.mailbox(), answer);
    }

    synchronized void clear() {
        mails.clear();
    }

    private synchronized void write(Mail.Kind kind, StoredEvent event, String from, String to, String comment) {
        Mail mail = new Mail(
                mails.size() + 1L,
                clock.instant(),
                kind,
                from,
                to,
                event.ids().immutable(),
                event.ids().iCalUId(),
                Json.text(event.properties(), "subject"),
                event.when().start(),
                event.when().end(),
                Optional.ofNullable(event.properties().get("location"))
                        .map(location -> Json.text(location, "displayName"))
                        .filter(name -> !name.isBlank())
                        .orElse(null),
                event.online() == null ? null : event.online().joinUrl(),
                Bodies.plain(event),
                Visible.attendees(event, to).stream().map(Attendee::address).toList(),
                comment);
        mails.add(mail);
        journal.write(MAIL, Long.toString(mail.number()), mail);
    }
}
