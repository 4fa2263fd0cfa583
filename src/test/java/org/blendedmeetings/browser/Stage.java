package org.blendedmeetings.browser;

import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.blendedmeetings.TestPeople;
import org.blendedmeetings.access.Line;
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
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.graph.Seed;

/** Enters invented families with those who work with them, each journey its own, so that journeys do not meet. */
class Stage {
    /** From 400 on, for that Notify keeps telephone numbers below it for trying out, and sends them nothing. */
    private static final AtomicInteger NUMBER = new AtomicInteger(400);

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

    /** A girl of fourteen with a phone, her mother with a mailbox, and one professional of each of these roles. */
    Family aFamily(ProfessionalRole... roles) {
        var number = NUMBER.incrementAndGet();
        var family = new Family(number, number);
        var clerk = entered(family.clerk(), "clerk" + number);
        signIn.mayEnter(clerk, family.clerk(), Role.BUSINESS_SUPPORT);
        var head = entered(family.headOfService(), "head" + number);
        signIn.mayEnter(head, family.headOfService(), Role.HEAD_OF_SERVICE);
        for (var role : roles) {
            mayEnter(
                    aProfessional()
                            .named(family.the(role))
                            .emailed(family.mailboxOf(role))
                            .enter(register),
                    family.the(role),
                    role);
        }
        seed(family, List.of(roles));
        return people(family, roles);
    }

    /** Another such family with whom the same professionals work. */
    Family another(Family first, ProfessionalRole... roles) {
        return people(new Family(NUMBER.incrementAndGet(), first.served()), roles);
    }

    private Family people(Family family, ProfessionalRole... roles) {
        var child = aChild().named("Juniper", family.surname())
                .born(LocalDate.of(2012, 3, 4))
                .safelyReachedBy(ChannelKind.SMS, family.childPhone())
                .enter(register, channels);
        var mother = aPerson()
                .named("Maren", family.surname())
                .safelyReachedBy(ChannelKind.EMAIL, family.parentEmail())
                .enter(register, channels);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        var circle = new ArrayList<>(List.of(
                CircleMember.family(child, FamilyRole.CHILD, "Juniper"),
                CircleMember.family(mother, FamilyRole.PARENT, "Maren")));
        for (var role : roles) {
            var who = directory.professionalByEmail(family.mailboxOf(role)).orElseThrow();
            circle.add(CircleMember.professional(who.id(), role, who.name()));
        }
        directory.rememberCircle(child, circle);
        return family;
    }

    private ProfessionalId entered(String name, String mailbox) {
        return aProfessional().named(name).emailed(mailbox + "@sandbox.example").enter(register);
    }

    private void mayEnter(ProfessionalId id, String name, ProfessionalRole role) {
        switch (role) {
            case IRO -> signIn.mayEnter(id, name, Role.IRO);
            case CHAIR -> signIn.mayEnter(id, name, Role.CHAIR);
            case TEAM_MANAGER -> signIn.mayEnter(id, name, Role.MANAGER, Line.SOCIAL_CARE);
            default -> signIn.mayEnter(id, name, Role.SOCIAL_WORKER);
        }
    }

    private void seed(Family family, List<ProfessionalRole> roles) {
        var mailboxes = roles.stream()
                .map(role -> new Seed.Person(family.mailboxOf(role), family.the(role)))
                .toList();
        var address = "room" + family.number() + "@sandbox.example";
        var name = "Lantern Room " + family.number();
        var room = new Seed.Place(address, name, "Hub", 12, true, "Screen", "Camera", "Microphone");
        sandbox.seed(new Seed(mailboxes, List.of(room), List.of()));
    }
}
