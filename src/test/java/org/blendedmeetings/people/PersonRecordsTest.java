package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class PersonRecordsTest {
    @Autowired
    PersonRecords records;

    @Autowired
    Directory directory;

    @Autowired
    FamilyTies ties;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Trail trail;

    ProfessionalId professional;
    PersonId child;
    PersonId mother;

    @BeforeEach
    void aFamily() {
        professional = aProfessional().enter(register);
        child = aChild().enter(register, contacts);
        mother = aPerson().enter(register, contacts);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS_SUPPORT", "MANAGER", "SERVICE_MANAGER", "HEAD_OF_SERVICE"})
    void those_who_book_for_everybody_and_those_who_answer_for_it_open_every_record(Role role) {
        assertThat(records.open(as(role), mother).family())
                .extracting(Relative::person)
                .containsExactly(child);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_WORKER", "IRO", "CHAIR", "POLICY", "ADMINISTRATOR"})
    void everybody_else_needs_a_place_in_the_childs_circle(Role role) {
        assertRefused(Refused.Kind.FORBIDDEN, as(role), mother);
        assertRefused(Refused.Kind.FORBIDDEN, as(role), child);
        assertThatThrownBy(() -> records.check(as(role), child)).isInstanceOf(Refused.class);

        directory.rememberCircle(
                child, List.of(CircleMember.professional(professional, ProfessionalRole.SOCIAL_WORKER, "Pat")));
        assertThat(records.open(as(role), mother).child()).isFalse();
        assertThat(records.open(as(role), child).child()).isTrue();
        assertRefused(Refused.Kind.FORBIDDEN, as(role), aPerson().enter(register, contacts));
    }

    @Test
    void a_restricted_record_is_closed_and_not_named_in_the_family_either() {
        var brother = aChild().restricted().enter(register, contacts);
        ties.relate(brother, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);

        assertRefused(Refused.Kind.FORBIDDEN, as(Role.HEAD_OF_SERVICE), brother);
        assertThat(records.open(as(Role.HEAD_OF_SERVICE), mother).family())
                .extracting(Relative::person)
                .containsExactly(child);
        assertRefused(Refused.Kind.NOT_FOUND, as(Role.HEAD_OF_SERVICE), new PersonId(UUID.randomUUID()));
    }

    @Test
    void who_looked_is_in_the_trail_and_who_was_refused_saw_nothing() {
        assertRefused(Refused.Kind.FORBIDDEN, as(Role.POLICY), child);
        records.open(as(Role.MANAGER), child);

        assertThat(trail.ofChild(child.value()))
                .extracting(TrailEntry::what)
                .endsWith("Opened the child's record")
                .containsOnlyOnce("Opened the child's record");
    }

    private SignedIn as(Role role) {
        return Somebody.who(professional, role);
    }

    private void assertRefused(Refused.Kind kind, SignedIn reader, PersonId person) {
        assertThatThrownBy(() -> records.open(reader, person))
                .isInstanceOf(Refused.class)
                .extracting("kind")
                .isEqualTo(kind);
    }
}
