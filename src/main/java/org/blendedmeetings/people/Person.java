package org.blendedmeetings.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A child or a member of a family, each with a record, channels and homes of their own. */
@Entity
class Person {
    @Id
    private UUID id;

    @Version
    private Long version;

    private boolean child;
    private String councilNumber;
    private String firstName;
    private String lastName;
    private String knownAs;
    private LocalDate bornOn;
    private LocalDate expectedOn;
    private String language;

    @Enumerated(EnumType.STRING)
    private InterpreterNeed interpreter;

    @Enumerated(EnumType.STRING)
    private ReadingFormat reading;

    @Embedded
    @EmbeddedColumnNaming("ethnicity_%s")
    private Described ethnicity;

    @Embedded
    @EmbeddedColumnNaming("first_language_%s")
    private Described firstLanguage;

    @Embedded
    @EmbeddedColumnNaming("disability_%s")
    private Described disability;

    private boolean restricted;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    private Set<ContactChannel> channels = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    private Set<Home> homes = new HashSet<>();

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

    private static Person of(NewPerson given, LocalDate today) {
        if (given.bornOn() != null && given.bornOn().isAfter(today)) {
            throw Refused.invalid(
                    "bornOn", "The date of birth is in the future; for an unborn child give the due date.");
        }
        if (given.bornOn() != null && given.expectedOn() != null) {
            throw Refused.invalid("expectedOn", "Give either the date of birth or the due date.");
        }
        var person = new Person();
        person.id = Ids.next();
        person.firstName = Names.required("firstName", given.firstName());
        person.lastName = Names.optional("lastName", given.lastName());
        person.knownAs = Names.optional("knownAs", given.knownAs());
        person.bornOn = given.bornOn();
        person.expectedOn = given.expectedOn();
        person.language = Names.language("language", given.language());
        person.interpreter = given.interpreter();
        person.reading = given.reading();
        person.describe(given.about());
        person.restricted = given.restricted();
        return person;
    }

    void describe(AboutThemselves about) {
        ethnicity = about.ethnicity();
        firstLanguage = about.firstLanguage();
        disability = about.disability();
    }

    AboutThemselves about() {
        return new AboutThemselves(ethnicity, firstLanguage, disability);
    }

    ContactChannel add(ChannelKind kind, String address, ChannelSettings settings) {
        var channel = ContactChannel.of(this, kind, address, settings);
        var known = channels.stream().anyMatch(channel::reachesTheSameAs);
        if (known) {
            throw Refused.conflict("address", "We already have this way to reach them: change what is known about it.");
        }
        channels.add(channel);
        preferOnly(channel);
        return channel;
    }

    void change(ContactChannel channel, ChannelSettings settings) {
        channel.apply(settings);
        preferOnly(channel);
    }

    private void preferOnly(ContactChannel chosen) {
        if (chosen.settings().preferred()) {
            channels.stream()
                    .filter(channel -> channel != chosen && channel.settings().preferred())
                    .forEach(channel -> channel.apply(channel.settings().notPreferred()));
        }
    }

    void moveInto(Household household, boolean main) {
        if (main) {
            homes.forEach(Home::noLongerMain);
        }
        homes.add(Home.of(this, household, main));
    }

    PersonView view() {
        return new PersonView(
                personId(),
                councilNumber,
                knownAs == null ? firstName : knownAs,
                lastName,
                bornOn,
                language,
                interpreter.name(),
                ContactChannel.best(channels.stream()),
                restricted,
                mainHousehold());
    }

    private UUID mainHousehold() {
        return homes.stream()
                .min(Home.MAIN_FIRST)
                .map(home -> home.household().id())
                .orElse(null);
    }

    PersonId personId() {
        return new PersonId(id);
    }

    UUID id() {
        return id;
    }

    String councilNumber() {
        return councilNumber;
    }

    boolean isChild() {
        return child;
    }

    boolean isRestricted() {
        return restricted;
    }

    void restrict(boolean restrict) {
        restricted = restrict;
    }

    /** As the register has them, beside what they are called. */
    String registeredName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** As staff and letters call them. */
    String calledName() {
        var first = knownAs == null ? firstName : knownAs;
        return lastName == null ? first : first + " " + lastName;
    }

    LocalDate expectedOn() {
        return expectedOn;
    }

    ReadingFormat reading() {
        return reading;
    }

    Set<ContactChannel> channels() {
        return Set.copyOf(channels);
    }

    Set<Home> homes() {
        return Set.copyOf(homes);
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
