package org.blendedmeetings.browser;

import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.blendedmeetings.TestPeople;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.graph.Seed;

/** One invented family with those who work with them, each journey its own, so that journeys do not meet. */
class Stage {
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final PeopleRegister register;
    private final FamilyTies ties;
    private final ContactChannels channels;
    private final Directory directory;
    private final TestPeople signIn;
    private final Sandbox sandbox;

    Stage(
            PeopleRegister register,
            FamilyTies ties,
            ContactChannels channels,
            Directory directory,
            TestPeople signIn,
            Sandbox sandbox) {
        this.register = register;
        this.ties = ties;
        this.channels = channels;
        this.directory = directory;
        this.signIn = signIn;
        this.sandbox = sandbox;
    }

    /** The names and addresses a journey needs. */
    record Family(String surname, String childPhone, String parentEmail, String clerk, String iro, String iroEmail) {
        String child() {
            return "Juniper " + surname;
        }
    }

    Family aFamily() {
        var number = NUMBER.incrementAndGet();
        var surname = "Testwick" + (char) ('a' + number % 26) + number;
        var phone = "07700900" + number;
        var parent = "parent" + number + "@family.example";
        var clerk = "Clerk " + surname;
        var iro = "Reviewer " + surname;
        var iroEmail = "iro" + number + "@sandbox.example";
        var child = aChild().named("Juniper", surname)
                .born(LocalDate.of(2012, 3, 4))
                .safelyReachedBy(ChannelKind.SMS, phone)
                .enter(register, channels);
        var mother = aPerson()
                .named("Maren", surname)
                .safelyReachedBy(ChannelKind.EMAIL, parent)
                .enter(register, channels);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        circle(
                child,
                mother,
                professional(iro, iroEmail),
                professional("Worker " + surname, "sw" + number + "@sandbox.example"));
        signIn.mayEnter(professional(clerk, "clerk" + number + "@sandbox.example"), clerk, Role.BUSINESS_SUPPORT);
        signIn.mayEnter(directory.professionalByEmail(iroEmail).orElseThrow().id(), iro, Role.IRO);
        seed(iroEmail, iro, number);
        return new Family(surname, phone, parent, clerk, iro, iroEmail);
    }

    private ProfessionalId professional(String name, String email) {
        return aProfessional().named(name).emailed(email).enter(register);
    }

    private void circle(PersonId child, PersonId mother, ProfessionalId iro, ProfessionalId worker) {
        directory.rememberCircle(
                child,
                List.of(
                        CircleMember.family(child, FamilyRole.CHILD, "Juniper"),
                        CircleMember.family(mother, FamilyRole.PARENT, "Maren"),
                        CircleMember.professional(iro, ProfessionalRole.IRO, "Reviewer"),
                        CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Worker")));
    }

    private void seed(String iroEmail, String iro, int number) {
        sandbox.seed(new Seed(
                List.of(new Seed.Person(iroEmail, iro), new Seed.Person("sw" + number + "@sandbox.example", "Worker")),
                List.of(new Seed.Place(
                        "room" + number + "@sandbox.example",
                        "Lantern Room " + number,
                        "Hub",
                        12,
                        true,
                        "Screen",
                        "Camera",
                        "Microphone")),
                List.of()));
    }
}
