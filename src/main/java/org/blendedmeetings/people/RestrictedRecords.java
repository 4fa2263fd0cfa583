package org.blendedmeetings.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that open only to professionals named for them: staff's own families, adoptions, witnesses (domain 9.2). */
@Component
@Transactional
public class RestrictedRecords {
    private final People people;
    private final RestrictedGrants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestrictedRecords(People people, RestrictedGrants grants, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /** True unless the record is restricted and this member of staff has no grant for today, whatever their role. */
    @Transactional(readOnly = true)
    public boolean mayOpen(SignedIn who, PersonId person) {
        return closedTo(who, Set.of(person)).isEmpty();
    }

    /** Which of these records this member of staff may not open, in one statement: for lists. */
    @Transactional(readOnly = true)
    public Set<PersonId> closedTo(SignedIn who, Collection<PersonId> records) {
        var ids = records.stream().map(PersonId::value).toList();
        return ids.isEmpty()
                ? Set.of()
                : grants.closedTo(who.professional(), ids, today()).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Names a professional who may open this record, up to and including {@code lastDay}. */
    public void grant(ProfessionalId professional, PersonId person, LocalDate lastDay, String why, Actor who) {
        if (!found(person).isRestricted()) {
            throw Refused.conflict("professional", "This record is not restricted: nobody has to be named for it.");
        }
        because(why);
        if (!grants.current(professional.value(), person.value(), today()).isEmpty()) {
            throw Refused.conflict("professional", "They are named already. To change the last day, end that first.");
        }
        grants.save(RestrictedGrant.of(professional, person, lastDay, who, clock.instant(), today()));
        announce(person, professional, who, "Access to the restricted record granted", "until " + lastDay, why);
    }

    /** Ends every grant of this professional for this record at once. */
    public void withdraw(ProfessionalId professional, PersonId person, String why, Actor who) {
        var yesterday = today().minusDays(1);
        because(why);
        var current = grants.current(professional.value(), person.value(), today());
        if (current.isEmpty()) {
            throw Refused.conflict(null, "They are not named for this record any more.");
        }
        current.forEach(grant -> grant.endOn(yesterday));
        announce(person, professional, who, "Access to the restricted record withdrawn", null, why);
    }

    public void restrict(PersonId person, boolean restricted, String why, Actor who) {
        because(why);
        found(person).restrict(restricted);
        announce(person, null, who, restricted ? "Record restricted" : "Record no longer restricted", null, why);
    }

    private Person found(PersonId person) {
        return people.findById(person.value()).orElseThrow(() -> Refused.notFound("There is no such person."));
    }

    private static void because(String why) {
        if (why == null || why.isBlank()) {
            throw Refused.invalid("why", "Say why.");
        }
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private void announce(
            PersonId person, ProfessionalId professional, Actor who, String what, String after, String why) {
        var child = found(person).isChild() ? person.value() : null;
        var to = professional == null ? after : professional + " " + (after == null ? "" : after);
        var change = new Change(who, person.value(), child, what, null, to, why, true);
        events.publishEvent(new AccessGranted(person, professional, change));
    }
}
