package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class RestrictedRecordsTest {
    private static final Actor HEAD = new Actor(Actor.Kind.STAFF, "h-1", "Hal Head");

    @Autowired
    RestrictedRecords records;

    @Autowired
    KeepingApart keepingApart;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    ProfessionalId worker;
    SignedIn reader;
    PersonId open;
    PersonId closed;
    LocalDate today;

    @BeforeEach
    void twoRecords() {
        worker = aProfessional().enter(register);
        reader = new SignedIn(worker.value(), "Pat Professional", Set.of(Role.HEAD_OF_SERVICE), Set.of(), true);
        open = aChild().enter(register, contacts);
        closed = aChild().restricted().enter(register, contacts);
        today = London.dateOf(clock.instant());
    }

    @Test
    void a_restricted_record_opens_to_nobody_who_is_not_named_whatever_their_role() {
        assertThat(records.mayOpen(reader, open)).isTrue();
        assertThat(records.mayOpen(reader, closed)).isFalse();
        assertThat(records.closedTo(reader, List.of(open, closed))).containsExactly(closed);
    }

    @Test
    void a_named_grant_opens_it_until_its_last_day() {
        records.grant(worker, closed, today, "Covers this week", HEAD);
        assertThat(records.mayOpen(reader, closed)).isTrue();

        var other = new SignedIn(aProfessional().enter(register).value(), "Other", Set.of(), Set.of(), false);
        assertThat(records.mayOpen(other, closed)).isFalse();
    }

    @Test
    void a_grant_withdrawn_is_over_at_once() {
        records.grant(worker, closed, today.plusDays(5), "Covers this week", HEAD);
        records.withdraw(worker, closed, "Moved team", HEAD);

        assertThat(records.mayOpen(reader, closed)).isFalse();
        assertThat(trail.ofChild(closed.value()))
                .extracting(TrailEntry::what)
                .containsExactly(
                        "Person entered",
                        "Access to the restricted record granted",
                        "Access to the restricted record withdrawn");
    }

    @Test
    void nobody_grants_themselves_and_no_grant_is_for_ever() {
        assertThatThrownBy(() -> records.grant(worker, closed, today, "Curious", reader.actor()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> records.grant(worker, closed, today.minusDays(1), "Late", HEAD))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> records.grant(worker, closed, today.plusYears(3), "Always", HEAD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void why_people_are_kept_apart_is_read_only_with_the_safety_duty() {
        var father = aPerson().enter(register, contacts);
        keepingApart.recordKeptApart(new KeptApart(open, father), ApartBy.BAIL, "Bail condition", HEAD);
        var without = new SignedIn(worker.value(), "Pat Professional", Set.of(Role.MANAGER), Set.of(), false);

        assertThat(keepingApart.concerning(open, reader))
                .extracting(KeptApartReason::reason)
                .containsExactly("Bail condition");
        assertThat(keepingApart.concerning(father, reader)).hasSize(1);
        assertThat(keepingApart.concerning(open, without)).isEmpty();
        assertThat(trail.of(father.value()))
                .last()
                .extracting(TrailEntry::sensitive)
                .isEqualTo(true);
    }
}
