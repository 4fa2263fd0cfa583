package org.blendedmeetings.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.RoutingFixtures;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExceptionsTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor ROBIN = new Actor(Actor.Kind.STAFF, Ids.next().toString(), "Robin Rowe");

    private static final String KIND = "Initial child protection conference";

    private final ProfessionalId chair = new ProfessionalId(Ids.next());
    private final ProfessionalId manager = new ProfessionalId(Ids.next());
    private final PersonView child = aChild().named("Rowan", "Reed").view();
    private final MeetingView conference = AMeeting.of("ICPC")
            .about(child.id())
            .with(chair, ProfessionalRole.CHAIR)
            .view();
    private final Meetings meetings = mock(Meetings.class);
    private final RoutingFixtures staff = new RoutingFixtures().manages(manager, chair);
    private final ExceptionCases cases = InMemoryCases.create();
    private final EscalationSettings settings =
            TimescaleFixtures.fromConfig("exceptions.yaml", "blended.escalation", EscalationSettings.class);
    private final List<Object> announced = new ArrayList<>();
    private final MovableClock clock = new MovableClock(MONDAY_NINE);
    private final Matters matters = new Matters(meetings);
    private final Ladders ladders = new Ladders(settings, staff.routing(), TimescaleFixtures.workingTime(), clock);
    private final ExceptionTrail trail = new ExceptionTrail(announced::add);
    private final EndingExceptions ending = new EndingExceptions(matters, trail, clock);
    private final Exceptions exceptions = new Exceptions(cases, matters, ladders, ending, trail, clock);
    private final HandlingExceptions handling = new HandlingExceptions(cases, matters, ladders, ending, trail);
    private final Directory directory = mock(Directory.class);
    private final MeetingLists meetingLists = mock(MeetingLists.class);
    private final RestrictedRecords restricted = mock(RestrictedRecords.class);
    private final PersonRecords records = mock(PersonRecords.class);
    private final ExceptionsOf lists = new ExceptionsOf(
            cases,
            new ExceptionViews(settings, new AboutWords(meetingLists, directory, restricted, records), directory),
            settings,
            staff.routing(),
            TimescaleFixtures.workingTime(),
            clock);

    ExceptionsTest() {
        when(meetings.get(conference.id())).thenReturn(conference);
        when(meetingLists.of(any())).thenReturn(Map.of(conference.id(), conference));
        when(directory.professionals(any())).thenReturn(Map.of());
    }

    @Test
    void an_exception_is_raised_once_for_the_same_cause_and_announced() {
        var first = raise(ExceptionCode.EX_PREF);
        var second = raise(ExceptionCode.EX_PREF);

        assertThat(second).isEqualTo(first);
        assertThat(announced).hasSize(1).first().isInstanceOf(ExceptionRaised.class);
    }

    @Test
    void a_list_says_whose_meeting_it_is_about_where_the_record_is_open_to_the_reader() {
        when(directory.persons(Set.of(child.id()))).thenReturn(Map.of(child.id(), child));
        raise(ExceptionCode.EX_PREF);
        var reader = Somebody.who(chair, Role.CHAIR);

        assertThat(lists.on(reader)).extracting(ExceptionView::about).containsExactly("Rowan Reed, " + KIND);

        when(restricted.closedTo(any(), any())).thenReturn(Set.of(child.id()));
        assertThat(lists.on(reader)).extracting(ExceptionView::about).containsExactly(KIND);
    }

    @Test
    void it_may_be_raised_again_once_it_has_ended() {
        var first = raise(ExceptionCode.EX_PREF);
        exceptions.causeEnded(ExceptionCode.EX_PREF, "decision:1", "Told by the chair.");

        assertThat(raise(ExceptionCode.EX_PREF)).isNotEqualTo(first);
    }

    @Test
    void that_somebody_is_to_be_told_is_not_settled_by_saying_so() {
        var cause = "decision:" + UUID.randomUUID() + "/" + UUID.randomUUID();
        var unmet = exceptions.raise(ExceptionCode.EX_PREF, conference.id(), cause, "Ring her.");
        var changed = exceptions.raise(ExceptionCode.EX_PREF, conference.id(), cause + "/changed", "Ring her.");

        assertThatThrownBy(() -> handling.resolve(unmet, "I will.", Actor.SYSTEM))
                .hasMessageStartingWith("This ends by itself once they were told");
        handling.resolve(changed, "Rang her.", Actor.SYSTEM);
        exceptions.causeEnded(ExceptionCode.EX_PREF, cause, "They were told.");
        assertThat(announced).hasSize(4);
    }

    @Test
    void parts_that_are_to_be_arranged_are_not_settled_by_saying_so() {
        var cause = "parts:" + UUID.randomUUID() + "/" + conference.id();
        var parts = exceptions.raiseForDuty(ExceptionCode.EX_CHILD_CONFLICT, conference.id(), cause, "Arrange them.");

        assertThatThrownBy(() -> handling.resolve(parts, "I will.", Actor.SYSTEM))
                .hasMessageStartingWith("This ends by itself once it is said whom they mean");
        exceptions.causeEnded(ExceptionCode.EX_CHILD_CONFLICT, cause, "They are arranged.");
        assertThat(announced).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"EX_ADJOURN", "EX_INQUORATE"})
    void a_meeting_that_goes_on_is_nobodys_to_set_going(ExceptionCode code) {
        var cause = GoingOn.cause(conference.id());
        var first = exceptions.raise(code, conference.id(), cause, "Book it.");

        exceptions.goesOn(conference.id(), "It goes on at a time that is booked.");

        assertThat(exceptions.raise(code, conference.id(), cause, "Book it.")).isNotEqualTo(first);
    }

    @Test
    void the_chair_owns_a_wish_that_is_not_met_for_two_working_days() {
        raise(ExceptionCode.EX_PREF);

        var mine = lists.on(Somebody.who(chair, Role.CHAIR));

        assertThat(mine).singleElement().satisfies(each -> {
            assertThat(each.owner().label()).isEqualTo("Conference chair");
            assertThat(each.dueAt()).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
            assertThat(each.action()).isEqualTo("/decisions/1");
        });
        assertThat(lists.on(Somebody.with(Role.CHAIR))).isEmpty();
    }

    @Test
    void it_climbs_its_ladder_by_the_time_since_it_was_raised() {
        var id = raise(ExceptionCode.EX_REMOTE);
        assertThat(lists.on(Somebody.with(Role.BUSINESS_SUPPORT))).hasSize(1);
        assertThat(handling.nextRungAt(id)).hasValue(Instant.parse("2026-11-23T13:00:00Z"));

        clock.setTo(Instant.parse("2026-11-23T13:00:00Z"));
        assertThat(handling.passOn(id)).isTrue();
        assertThat(lists.on(Somebody.with(Role.ADMINISTRATOR))).hasSize(1);
        assertThat(handling.nextRungAt(id)).hasValue(Instant.parse("2026-11-24T09:00:00Z"));

        clock.setTo(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(handling.passOn(id)).isFalse();
        assertThat(lists.on(Somebody.with(Role.SERVICE_MANAGER, Line.CONFERENCES)))
                .hasSize(1);
        assertThat(handling.nextRungAt(id)).isEmpty();
    }

    @Test
    void what_only_the_last_of_its_ladder_can_settle_is_theirs_at_once() {
        var id = exceptions.raiseAtTheTop(ExceptionCode.EX_REMOTE, conference.id(), "job:1", "It failed.");

        assertThat(lists.on(Somebody.with(Role.BUSINESS_SUPPORT))).isEmpty();
        assertThat(lists.on(Somebody.with(Role.SERVICE_MANAGER, Line.CONFERENCES)))
                .hasSize(1);
        assertThat(handling.nextRungAt(id)).isEmpty();
    }

    @Test
    void silence_is_shorter_at_an_initial_conference() {
        var id = raise(ExceptionCode.EX_IRO_SILENT);

        assertThat(handling.nextRungAt(id)).hasValue(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(lists.on(Somebody.who(manager, Role.MANAGER))).hasSize(1);
    }

    @Test
    void a_missed_local_target_stays_with_the_service_manager() {
        var local = AMeeting.of("CIN_REVIEW").limitedBy(LimitKind.LOCAL).view();
        when(meetings.get(local.id())).thenReturn(local);

        var id = exceptions.raise(ExceptionCode.EX_BREACH, local.id(), "limit:1", "The limit has passed.");
        var byGuidance = raise(ExceptionCode.EX_BREACH);

        assertThat(handling.nextRungAt(id)).isEmpty();
        assertThat(handling.nextRungAt(byGuidance)).hasValue(Instant.parse("2026-11-23T13:00:00Z"));
    }

    @Test
    void who_stands_in_for_the_owner_finds_it_on_their_list_after_half_a_day() {
        raise(ExceptionCode.EX_PREF);
        SignedIn standIn = Somebody.who(manager, Role.MANAGER);

        assertThat(lists.on(standIn)).isEmpty();
        clock.setTo(Instant.parse("2026-11-23T13:00:00Z"));
        assertThat(lists.on(standIn)).hasSize(1);
    }

    @Test
    void whoever_settles_it_second_is_told_who_was_first() {
        var id = raise(ExceptionCode.EX_PREF);
        handling.resolve(id, "I rang her and explained.", ROBIN);

        assertThat(announced).last().isInstanceOf(ExceptionEnded.class);
        assertThatThrownBy(() -> handling.resolve(id, "Told.", ROBIN))
                .isInstanceOf(Refused.class)
                .hasMessage("Robin Rowe has settled this already: I rang her and explained.");
    }

    @Test
    void it_is_not_settled_without_saying_how() {
        var id = raise(ExceptionCode.EX_PREF);

        assertThatThrownBy(() -> handling.resolve(id, " ", ROBIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("how it was settled");
    }

    @Test
    void everything_open_about_a_meeting_ends_with_it() {
        raise(ExceptionCode.EX_PREF);
        raise(ExceptionCode.EX_ROOM);

        exceptions.meetingEnded(conference.id(), "The meeting was withdrawn.");

        assertThat(lists.of(conference.id(), Somebody.with(Role.BUSINESS_SUPPORT)))
                .hasSize(2)
                .noneMatch(ExceptionView::isOpen);
    }

    @Test
    void what_was_to_be_put_right_before_it_ends_when_it_was_held_and_the_family_is_still_told() {
        var toTell = "decision:" + UUID.randomUUID() + "/" + UUID.randomUUID();
        exceptions.raise(ExceptionCode.EX_PREF, conference.id(), toTell, "Ring her.");
        exceptions.raise(ExceptionCode.EX_PREF, conference.id(), toTell + "/changed", "She changed her answer.");
        raise(ExceptionCode.EX_ACCESS);
        raise(ExceptionCode.EX_BREACH);

        exceptions.meetingHeld(conference.id());

        assertThat(lists.of(conference.id(), Somebody.with(Role.BUSINESS_SUPPORT)))
                .filteredOn(ExceptionView::isOpen)
                .extracting(ExceptionView::what)
                .containsExactly("Ring her.");
    }

    @Test
    void what_would_tell_of_danger_is_read_by_its_owner_and_the_duty_alone() {
        exceptions.raiseForDuty(ExceptionCode.EX_CHILD_CONFLICT, conference.id(), "decision:1", "Talk with them.");

        assertThat(lists.of(conference.id(), Somebody.with(Role.BUSINESS_SUPPORT)))
                .isEmpty();
        assertThat(lists.of(conference.id(), new Somebody().safetyDuty().signedIn()))
                .hasSize(1);
        assertThat(lists.of(conference.id(), Somebody.who(chair, Role.CHAIR))).hasSize(1);
        exceptions.meetingEnded(conference.id(), "The meeting was held.");
        assertThat(lists.of(conference.id(), Somebody.who(chair, Role.CHAIR))).isEmpty();
    }

    @Test
    void what_does_not_fit_in_a_childs_record_goes_to_the_administrators_and_then_to_business_support() {
        when(directory.persons(Set.of(child.id()))).thenReturn(Map.of(child.id(), child));
        var id = exceptions.raiseAbout(ExceptionCode.EX_DATA, child.id(), "birth:1", "Find out which is right.");
        assertThat(exceptions.raiseAbout(ExceptionCode.EX_DATA, child.id(), "birth:1", "Find out which is right."))
                .isEqualTo(id);
        assertThat(lists.on(Somebody.with(Role.ADMINISTRATOR))).singleElement().satisfies(each -> {
            assertThat(each.meeting()).isNull();
            assertThat(each.dueAt()).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        });
        assertThat(handling.nextRungAt(id)).hasValue(Instant.parse("2026-11-25T09:00:00Z"));

        clock.setTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(handling.passOn(id)).isFalse();
        assertThat(lists.on(Somebody.with(Role.BUSINESS_SUPPORT))).hasSize(1);

        handling.resolve(id, "Ours was right.", ROBIN);
        assertThat(announced)
                .extracting(each -> ((Audited) each).change().subject())
                .containsOnly(child.id().value())
                .hasSize(3);
    }

    @Test
    void it_names_the_child_and_leads_to_the_record_only_where_that_opens() {
        when(directory.persons(Set.of(child.id()))).thenReturn(Map.of(child.id(), child));
        exceptions.raiseAbout(ExceptionCode.EX_DATA, child.id(), "birth:1", "Find out which is right.");
        var reader = Somebody.with(Role.ADMINISTRATOR);

        assertThat(lists.on(reader)).singleElement().satisfies(each -> {
            assertThat(each.about()).isEqualTo("Child number " + child.councilNumber());
            assertThat(each.action()).isNull();
        });

        when(records.openTo(any(), any())).thenReturn(Set.of(child.id()));
        assertThat(lists.on(reader)).singleElement().satisfies(each -> {
            assertThat(each.about()).isEqualTo("Rowan Reed");
            assertThat(each.action()).isEqualTo("/people/" + child.id());
            assertThat(each.actionWords()).isEqualTo("Open their record");
        });
    }

    @Test
    void what_is_late_for_a_child_is_its_own_lines_service_managers() {
        var law = AboutChild.of(child.id(), Line.CONFERENCES, LimitKind.LAW);
        var local = AboutChild.of(child.id(), Line.SOCIAL_CARE, LimitKind.LOCAL);
        var byLaw = exceptions.raiseAbout(ExceptionCode.EX_BREACH, law, "due:1", "The limit has passed.");
        var ours = exceptions.raiseAbout(ExceptionCode.EX_BREACH, local, "due:2", "Our target has passed.");

        assertThat(handling.nextRungAt(byLaw)).hasValue(Instant.parse("2026-11-23T13:00:00Z"));
        assertThat(handling.nextRungAt(ours)).isEmpty();
        when(directory.persons(Set.of(child.id()))).thenReturn(Map.of(child.id(), child));
        assertThat(lists.on(Somebody.with(Role.SERVICE_MANAGER, Line.CONFERENCES)))
                .extracting(ExceptionView::id)
                .containsExactly(byLaw);
    }

    @Test
    void what_runs_for_all_is_business_supports_and_then_every_service_managers() {
        var id = exceptions.raiseForAll(ExceptionCode.EX_REMOTE, "every-morning:list", "Nothing was listed.");
        assertThat(exceptions.raiseForAll(ExceptionCode.EX_REMOTE, "every-morning:list", "Nothing was listed."))
                .isEqualTo(id);

        assertThat(lists.on(Somebody.with(Role.BUSINESS_SUPPORT)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.title()).isEqualTo("What runs every morning did not work");
                    assertThat(each.mark()).isEqualTo("All children and meetings");
                    assertThat(each.actionWords()).isEqualTo("Try it again");
                    assertThat(each.isPutRightHere()).isTrue();
                });
        assertThat(handling.passOn(id)).isTrue();
        assertThat(handling.passOn(id)).isFalse();
        assertThat(lists.on(Somebody.with(Role.SERVICE_MANAGER, Line.CONFERENCES)))
                .hasSize(1);
        assertThat(announced).isNotEmpty().allSatisfy(each -> {
            var change = ((Audited) each).change();
            assertThat(change.subject()).isEqualTo(id.value());
            assertThat(change.child()).isNull();
        });
    }

    private ExceptionId raise(ExceptionCode code) {
        return exceptions.raise(code, conference.id(), "decision:1", "Something needs doing.");
    }
}
