package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.blendedmeetings.audit.Actor;

/** Builds children and family members for tests: as a view, as a request to enter them, or entered. */
public final class PersonBuilder {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final boolean child;
    private String councilNumber;
    private String firstName = "Sam";
    private String lastName = "Example";
    private String knownAs;
    private LocalDate bornOn;
    private LocalDate expectedOn;
    private String language = "en";
    private InterpreterNeed interpreter = InterpreterNeed.NONE;
    private AboutThemselves about = AboutThemselves.notAsked();
    private boolean restricted;
    private final List<SafeChannel> channels = new ArrayList<>();

    private PersonBuilder(boolean child) {
        this.child = child;
    }

    public static PersonBuilder aPerson() {
        return new PersonBuilder(false).born(LocalDate.of(1985, 4, 12));
    }

    /** With a council number of their own. */
    public static PersonBuilder aChild() {
        return new PersonBuilder(true)
                .numbered("T-" + NUMBER.incrementAndGet() + "-"
                        + ProcessHandle.current().pid())
                .born(LocalDate.of(2012, 5, 4));
    }

    public PersonBuilder named(String first, String last) {
        return set(person -> {
            person.firstName = first;
            person.lastName = last;
        });
    }

    public PersonBuilder knownAs(String name) {
        return set(person -> person.knownAs = name);
    }

    public PersonBuilder numbered(String number) {
        return set(person -> person.councilNumber = number);
    }

    public PersonBuilder born(LocalDate day) {
        return set(person -> person.bornOn = day);
    }

    public PersonBuilder expected(LocalDate day) {
        return born(null).set(person -> person.expectedOn = day);
    }

    public PersonBuilder speaking(String code, InterpreterNeed need) {
        return set(person -> {
            person.language = code;
            person.interpreter = need;
        });
    }

    public PersonBuilder describedAs(AboutThemselves words) {
        return set(person -> person.about = words);
    }

    public PersonBuilder restricted() {
        return set(person -> person.restricted = true);
    }

    public PersonBuilder safelyReachedBy(ChannelKind kind, String address) {
        return set(person -> person.channels.add(new SafeChannel(kind, Addresses.of(kind, "address", address), false)));
    }

    public NewPerson given() {
        return new NewPerson(
                councilNumber,
                firstName,
                lastName,
                knownAs,
                bornOn,
                expectedOn,
                language,
                interpreter,
                ReadingFormat.STANDARD,
                about,
                restricted);
    }

    /** What other features see of them; nothing is stored. */
    public PersonView view() {
        return new PersonView(
                new PersonId(UUID.randomUUID()),
                councilNumber,
                knownAs == null ? firstName : knownAs,
                lastName,
                bornOn,
                language,
                interpreter.name(),
                channels.isEmpty() ? Optional.empty() : Optional.of(channels.get(0)),
                restricted,
                null);
    }

    /** Stores them, with their safe channels. */
    public PersonId enter(PeopleRegister register, ContactChannels contacts) {
        var id = child
                ? register.registerChild(given(), Actor.SYSTEM)
                : register.registerFamilyMember(given(), Actor.SYSTEM);
        channels.forEach(channel ->
                contacts.addChannel(id, channel.kind(), channel.address(), ChannelSettings.safeToUse(), Actor.SYSTEM));
        return id;
    }

    private PersonBuilder set(Consumer<PersonBuilder> change) {
        change.accept(this);
        return this;
    }
}
