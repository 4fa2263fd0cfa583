package org.blendedmeetings.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** A child or a member of a family, each with a record, channels and homes of their own. */
@Entity
class Person {
    @Id
    private UUID id;

    @Version
    private Long version;

    private boolean child;
    private String councilNumber;

    @Embedded
    private PersonName name;

    @Embedded
    private Birth birth;

    @Embedded
    private Needs needs;

    @Embedded
    private AboutThemselves about;

    private boolean restricted;

    /** False while a child is called by their number, because nobody has entered the name. */
    private boolean named = true;

    @Embedded
    private Reach reach = new Reach();

    @Embedded
    private Homes homes = new Homes();

    /** For Hibernate, whose lazy references are subclasses. */
    Person() {}

    static Person child(NewPerson given, LocalDate today) {
        var number = given.councilNumber() == null ? "" : given.councilNumber().strip();
        if (number.isEmpty() || number.length() > 40) {
            throw Refused.invalid("councilNumber", "Enter the child's number in the case system, up to 40 characters.");
        }
        var person = of(given, today);
        person.child = true;
        person.councilNumber = number;
        return person;
    }

    static Person familyMember(NewPerson given, LocalDate today) {
        if (given.councilNumber() != null || given.expectedOn() != null) {
            throw Refused.invalid("councilNumber", "Only a child has a council number or is expected.");
        }
        return of(given, today);
    }

    /** A child known by number only. */
    static Person numbered(NumberedChild given, AboutThemselves about, LocalDate today) {
        var person = new Person();
        person.id = given.id().value();
        person.child = true;
        person.councilNumber = given.councilNumber();
        person.name = PersonName.of("Child", given.councilNumber(), null);
        person.named = false;
        person.birth = Birth.of(given.birth().bornOn(), given.birth().expectedOn(), today);
        person.needs = Needs.of(null, null, null);
        person.about = about;
        return person;
    }

    private static Person of(NewPerson given, LocalDate today) {
        var person = new Person();
        person.id = Ids.next();
        person.correct(
                PersonName.of(given.firstName(), given.lastName(), given.knownAs()),
                Birth.of(given.bornOn(), given.expectedOn(), today),
                Needs.of(given.language(), given.interpreter(), given.reading()));
        person.describe(given.about());
        person.restricted = given.restricted();
        return person;
    }

    void correct(PersonName itsName, Birth itsBirth, Needs itsNeeds) {
        named = named || !itsName.equals(name);
        name = itsName;
        birth = itsBirth;
        needs = itsNeeds;
    }

    void born(Birth learned) {
        birth = learned;
    }

    void describe(AboutThemselves itself) {
        about = itself;
    }

    ContactChannel add(ChannelKind kind, String address, ChannelSettings settings) {
        return reach.add(ContactChannel.of(this, kind, address, settings));
    }

    void moveInto(Household household, boolean main) {
        homes.add(Home.of(this, household, main));
    }

    boolean isRestricted() {
        return restricted;
    }

    boolean isNamed() {
        return named;
    }

    void restrict(boolean restrict) {
        restricted = restrict;
    }

    PersonView view() {
        return new PersonView(
                personId(),
                councilNumber,
                name.calledFirst(),
                name.lastName(),
                birth().bornOn(),
                needs.language(),
                needs.interpreter().name(),
                reach.best(),
                restricted,
                homes.main());
    }

    PersonId personId() {
        return new PersonId(id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String councilNumber() {
        return councilNumber;
    }

    boolean isChild() {
        return child;
    }

    PersonName name() {
        return name;
    }

    /** Never null: Hibernate has none where neither day is known. */
    Birth birth() {
        return birth == null ? Birth.unknown() : birth;
    }

    Needs needs() {
        return needs;
    }

    AboutThemselves about() {
        return about;
    }

    Reach reach() {
        return reach;
    }

    Homes homes() {
        return homes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
