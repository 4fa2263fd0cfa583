package org.blendedmeetings.preference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonBuilder;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalBuilder;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;

/** A family in the database whose review was just asked for: a child, two parents, a grandmother, their worker and IRO. */
public record AskedFamily(
        MeetingView meeting,
        PersonId child,
        PersonId mother,
        PersonId father,
        PersonId grandmother,
        ProfessionalId worker,
        ProfessionalId iro) {

    public static AskedFamily of(int childsAge, PeopleRegister register, ContactChannels channels, Meetings meetings) {
        var child = PersonBuilder.aChild()
                .named("Robin", "Sparrow")
                .born(LocalDate.of(2026, 11, 1).minusYears(childsAge))
                .safelyReachedBy(ChannelKind.SMS, "07700 900990")
                .enter(register, channels);
        var mother = adult("Philomena", "philomena@example.org", register, channels);
        var father = adult("Bartholomew", "bartholomew@example.org", register, channels);
        var grandmother = adult("Ernestine", "ernestine@example.org", register, channels);
        var worker = professional("Wanda Worker", "Social worker", register);
        var iro = professional("Ivor Reviewer", "Independent Reviewing Officer", register);
        var police = professional("Polly Sergeant", "Police officer", register);
        var request = new RequestMeeting(
                "CLA_REVIEW_N",
                List.of(child),
                LocalDate.of(2026, 7, 1),
                null,
                2,
                null,
                List.of(
                        CircleMember.family(mother, FamilyRole.PARENT, "Philomena"),
                        CircleMember.family(father, FamilyRole.PARENT, "Bartholomew"),
                        CircleMember.family(grandmother, FamilyRole.RELATIVE, "Ernestine"),
                        CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Wanda Worker"),
                        CircleMember.professional(police, ProfessionalRole.POLICE, "Polly Sergeant"),
                        CircleMember.professional(iro, ProfessionalRole.IRO, "Ivor Reviewer")),
                null,
                null,
                null,
                null);
        var meeting = meetings.request(request, Actor.SYSTEM).get(0);
        return new AskedFamily(meeting, child, mother, father, grandmother, worker, iro);
    }

    private static PersonId adult(String name, String email, PeopleRegister register, ContactChannels channels) {
        return PersonBuilder.aPerson()
                .named(name, "Sparrow")
                .safelyReachedBy(ChannelKind.EMAIL, email)
                .enter(register, channels);
    }

    private static ProfessionalId professional(String name, String title, PeopleRegister register) {
        return ProfessionalBuilder.aProfessional().named(name).titled(title).enter(register);
    }

    public FamilyVisit visit(PersonId person) {
        return new FamilyVisit(person.value(), meeting.id().value());
    }

    public SignedIn signedInWorker() {
        return new SignedIn(worker.value(), "Wanda Worker", Set.of(Role.SOCIAL_WORKER), Set.<Line>of(), false);
    }
}
