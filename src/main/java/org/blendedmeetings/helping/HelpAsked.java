package org.blendedmeetings.helping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.shared.Ids;

/** Something asked for that would make one person's wish possible, until whoever arranges it says how it was settled. */
@Entity
class HelpAsked {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID meeting;
    private UUID participant;

    @Enumerated(EnumType.STRING)
    private Help help;

    private UUID askedBy;
    private String askedName;
    private Instant askedAt;

    /** Whose task it is, and where it ends. */
    private UUID task;

    private Instant endedAt;
    private String endedName;
    private String how;

    /** Whom and what while it is open, so that it is asked for once; null once it ended. */
    private String openKey;

    private HelpAsked() {}

    /** The policy asks for it. */
    static HelpAsked needed(WantedFor whom, Help help, Instant now) {
        return of(whom, help, null, Actor.SYSTEM.name(), now);
    }

    static HelpAsked of(WantedFor whom, Help help, SignedIn by, Instant now) {
        return of(whom, help, by.professional(), by.name(), now);
    }

    private static HelpAsked of(WantedFor whom, Help help, UUID by, String name, Instant now) {
        var asked = new HelpAsked();
        asked.id = Ids.next();
        asked.meeting = whom.meeting().value();
        asked.participant = whom.participant();
        asked.help = help;
        asked.askedBy = by;
        asked.askedName = name;
        asked.askedAt = now;
        asked.openKey = openKey(whom, help);
        return asked;
    }

    static String openKey(WantedFor whom, Help help) {
        return whom.participant() + " " + help;
    }

    Help help() {
        return help;
    }

    /** Nobody asked for it: it follows from what was given. */
    boolean byPolicy() {
        return askedBy == null;
    }

    boolean isAmong(Set<Needed> needed) {
        return needed.contains(new Needed(participant, help));
    }

    void arrangedIn(ExceptionId exception) {
        task = exception.value();
    }

    void ended(String by, String told, Instant now) {
        endedAt = now;
        endedName = by;
        how = told;
        openKey = null;
    }

    /** What its exception is kept under. */
    String cause() {
        return "help:" + id;
    }

    HelpView view() {
        return new HelpView(participant, help, askedName, askedAt, endedName, endedAt, how);
    }
}
