package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.Optional;

/** Takes from a row who somebody of a child's family is, and what they are to the child. */
final class TakingFamily {
    private final KnownCircles known;
    private final FromFile file;
    private final WhoIsMeant whoIsMeant;
    private final TakingPerson persons;
    private final TakingTie ties;
    private final LocalDate today;

    TakingFamily(KnownCircles known, FromFile file, LocalDate today) {
        this.known = known;
        this.file = file;
        this.whoIsMeant = new WhoIsMeant(known);
        this.persons = new TakingPerson(known, file);
        this.ties = new TakingTie(known, file);
        this.today = today;
    }

    /** Whom the row means; nobody where it is refused. */
    Optional<Person> take(Person child, ToldPerson row, Remarks remarks) {
        if (row.describesTheChild()) {
            persons.take(child, row, remarks);
            return Optional.of(child);
        }
        if (row.bornOn() != null && row.bornOn().isAfter(today)) {
            remarks.refused(row, "Date of birth", "This lies ahead. Give the day they were born.");
            return Optional.empty();
        }
        var found = whoIsMeant.among(child.id(), row, remarks);
        if (found.isRefused()) {
            return Optional.empty();
        }
        var adult = found.person().orElseGet(() -> entered(row));
        var said = DiscreetRemarks.of(adult, remarks);
        persons.take(adult, row, said);
        // by address and by day of birth the rows that follow find them too
        known.add(adult);
        ties.take(child, adult, row, said);
        return Optional.of(adult);
    }

    private Person entered(ToldPerson row) {
        var name = row.name();
        var adult = Person.familyMember(
                new NewPerson(
                        null,
                        name.firstName(),
                        name.lastName(),
                        name.knownAs(),
                        row.bornOn(),
                        null,
                        row.language(),
                        row.interpreter(),
                        ReadingFormat.UNKNOWN,
                        AboutThemselves.notAsked(),
                        false),
                today);
        file.add(adult);
        file.changed(adult, "Person entered from a file", null, null);
        return adult;
    }
}
