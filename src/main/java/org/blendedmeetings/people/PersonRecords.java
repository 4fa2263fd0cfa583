package org.blendedmeetings.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the record of a person to those who have a part or a duty in it, and notes that they looked (domain 9.2). */
@Component
public class PersonRecords {
    private final People people;
    private final Relatives relatives;
    private final CircleRows circles;
    private final RestrictedRecords restricted;
    private final KeepingApart keepingApart;
    private final WhomToAsk whomToAsk;
    private final Opened opened;

    PersonRecords(
            People people,
            Relatives relatives,
            CircleRows circles,
            RestrictedRecords restricted,
            KeepingApart keepingApart,
            WhomToAsk whomToAsk,
            Opened opened) {
        this.people = people;
        this.relatives = relatives;
        this.circles = circles;
        this.restricted = restricted;
        this.keepingApart = keepingApart;
        this.whomToAsk = whomToAsk;
        this.opened = opened;
    }

    /** The record, once it is in the trail that it was opened; refused for those it is not open to. */
    @Transactional
    public PersonRecord open(SignedIn reader, PersonId id) {
        var person = people.whole(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such person."));
        check(reader, id);
        if (person.isChild()) {
            opened.child(reader.actor(), person.id());
        } else {
            opened.about(reader.actor(), person.id(), null, "Opened the record");
        }
        return recordOf(person, reader);
    }

    /** Refused unless this member of staff may read and change what is kept about this person. */
    @Transactional(readOnly = true)
    public void check(SignedIn reader, PersonId id) {
        if (!restricted.mayOpen(reader, id)) {
            throw Refused.forbidden("This record opens only to people named for it. " + whomToAsk.of(reader));
        }
        if (!hasDuty(reader) && !circles.connects(reader.professional(), id.value())) {
            throw Refused.forbidden("You have no part in the meetings of this child or family.");
        }
    }

    /** Which of these records {@link #check} would open to this member of staff: for lists. */
    @Transactional(readOnly = true)
    public Set<PersonId> openTo(SignedIn reader, Collection<PersonId> records) {
        var open = new HashSet<>(records);
        open.removeAll(restricted.closedTo(reader, records));
        open.removeIf(each -> !hasDuty(reader) && !circles.connects(reader.professional(), each.value()));
        return open;
    }

    // those who book for everybody, and those who answer for it; everyone else needs a place in the child's circle
    static boolean hasDuty(SignedIn reader) {
        return reader.is(Role.BUSINESS_SUPPORT)
                || reader.is(Role.MANAGER)
                || reader.is(Role.SERVICE_MANAGER)
                || reader.is(Role.HEAD_OF_SERVICE);
    }

    private PersonRecord recordOf(Person person, SignedIn reader) {
        var hidden = !reader.safetyDuty() && person.homes().all().anyMatch(Home::isSecret);
        return new PersonRecord(
                person.view(),
                person.version(),
                person.isChild(),
                person.name(),
                person.birth(),
                person.needs(),
                person.about(),
                person.reach()
                        .all()
                        .map(ContactChannel::view)
                        .map(channel -> hidden ? channel.withoutPostalAddress() : channel)
                        .sorted(Comparator.comparing(ChannelView::id))
                        .toList(),
                person.homes().all().map(home -> home.view(reader.safetyDuty())).toList(),
                relatives.of(person, reader),
                keepingApart.concerning(person.personId(), reader));
    }
}
