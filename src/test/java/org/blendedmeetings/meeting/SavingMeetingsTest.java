package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database's own rules make of a request, behind the checks that come first. */
@BlendedTest
class SavingMeetingsTest {
    @Autowired
    MeetingRows rows;

    @Autowired
    Directory directory;

    @Autowired
    MeetingTrail trail;

    @Autowired
    MeetingTypes types;

    @Autowired
    Limits limits;

    @Autowired
    WorkingDays days;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    TransactionTemplate atOnce;

    @Autowired
    Clock clock;

    PersonId child;

    @BeforeEach
    void a_child() {
        child = aChild().enter(register, contacts);
    }

    @Test
    void whoever_asks_in_the_same_moment_is_told_that_it_was_asked_for() {
        save(rows, List.of());

        assertThatThrownBy(() -> save(blindToTheOther(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("This meeting has been asked for already");
    }

    @Test
    void any_other_rule_that_is_broken_is_a_fault() {
        var parent = aChild().enter(register, contacts);
        var twice = CircleMember.family(parent, FamilyRole.PARENT, "Somebody Invented");

        assertThatThrownBy(() -> save(rows, List.of(twice, twice)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("participant_person_once");
    }

    private void save(MeetingRows over, List<CircleMember> participants) {
        var type = types.get("CIN_REVIEW");
        var from = LocalDate.now(clock);
        var deadline = Deadline.of(limits.of(type.limit(), from, 1, null), type, days);
        var request = new RequestMeeting(
                type.code(), List.of(child), from, null, 1, null, participants, null, null, null, null);
        var saving = new SavingMeetings(over, directory, trail, clock);
        atOnce.executeWithoutResult(status -> saving.save(request, type, deadline, false, Actor.SYSTEM));
    }

    /** The other request is not to be seen yet, as while both are being saved. */
    private MeetingRows blindToTheOther() {
        return (MeetingRows) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MeetingRows.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("findByOpenKey")) {
                        return Optional.empty();
                    }
                    try {
                        return method.invoke(rows, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
