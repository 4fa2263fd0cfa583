package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.meeting.EarlierMeeting.TookPart;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BlendedTest
class EarlierMeetingsTest {
    private static final Actor CASE_SYSTEM = new Actor(Actor.Kind.CASE_SYSTEM, "case-system", "Case system");

    @Autowired
    EarlierMeetings earlier;

    @Autowired
    MeetingLists lists;

    @Autowired
    DueMeetings due;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    TransactionTemplate atOnce;

    @Autowired
    Clock clock;

    PersonId child;
    LocalDate today;

    @BeforeEach
    void a_child() {
        child = aChild().enter(register, contacts);
        today = London.dateOf(clock.instant());
    }

    @Test
    void the_next_limit_runs_from_the_day_it_was_really_held() {
        earlier.enter(List.of(held("CLA_REVIEW_2", today.minusMonths(3))), CASE_SYSTEM);

        assertThat(waiting()).singleElement().satisfies(next -> {
            assertThat(next.type().code()).isEqualTo("CLA_REVIEW_N");
            assertThat(next.anchor()).isEqualTo(today.minusMonths(3));
            assertThat(next.limit()).isEqualTo(today.minusMonths(3).plusMonths(6));
        });
        assertThat(lists.ofChild(child)).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(meeting.participants()).singleElement().satisfies(each -> assertThat(each.tookPart())
                    .isEqualTo(AttendanceMode.ROOM));
        });
    }

    @Test
    void what_was_held_since_is_awaited_no_more() {
        earlier.enter(
                List.of(
                        held("CLA_REVIEW_1", today.minusMonths(9)),
                        held("CLA_REVIEW_2", today.minusMonths(7)),
                        held("CLA_REVIEW_N", today.minusMonths(1))),
                CASE_SYSTEM);

        assertThat(waiting()).singleElement().satisfies(next -> assertThat(next.anchor())
                .isEqualTo(today.minusMonths(1)));
    }

    @Test
    void what_is_entered_after_it_in_one_transaction_is_awaited_no_more_either() {
        atOnce.executeWithoutResult(status -> {
            earlier.enter(List.of(held("CLA_REVIEW_N", today.minusMonths(7))), CASE_SYSTEM);
            earlier.enter(List.of(held("CLA_REVIEW_N", today.minusMonths(1))), CASE_SYSTEM);
        });

        assertThat(waiting()).singleElement().satisfies(next -> assertThat(next.anchor())
                .isEqualTo(today.minusMonths(1)));
    }

    @Test
    void and_so_is_what_was_entered_another_day() {
        earlier.enter(List.of(held("CLA_REVIEW_N", today.minusMonths(7))), CASE_SYSTEM);
        earlier.enter(List.of(held("CLA_REVIEW_N", today.minusMonths(1))), CASE_SYSTEM);

        assertThat(waiting()).singleElement().satisfies(next -> assertThat(next.anchor())
                .isEqualTo(today.minusMonths(1)));
    }

    @Test
    void what_was_held_before_the_last_changes_nothing_when_it_is_entered_after_it() {
        earlier.enter(List.of(held("CLA_REVIEW_N", today.minusMonths(1))), CASE_SYSTEM);
        earlier.enter(List.of(held("CLA_REVIEW_N", today.minusMonths(7))), CASE_SYSTEM);

        assertThat(waiting()).singleElement().satisfies(next -> assertThat(next.anchor())
                .isEqualTo(today.minusMonths(1)));
    }

    @Test
    void a_conference_was_not_held_at_a_weekend_and_nothing_of_the_rest_is_entered() {
        var saturday = today.minusMonths(2).with(DayOfWeek.SATURDAY);

        assertThatThrownBy(() ->
                        earlier.enter(List.of(held("CLA_REVIEW_N", saturday), held("RCPC_N", saturday)), CASE_SYSTEM))
                .hasMessageContaining("is a Saturday");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_lies_ahead_was_not_held() {
        assertThatThrownBy(() -> earlier.enter(List.of(held("CLA_REVIEW_2", today.plusDays(2))), CASE_SYSTEM))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("startedAt"));
        assertThat(lists.ofChild(child)).isEmpty();
    }

    /** The meetings; a task between them has a clock of its own. */
    private List<DueMeetingView> waiting() {
        return due.waitingFor(child).stream()
                .filter(each -> each.type().requestable())
                .toList();
    }

    private EarlierMeeting held(String type, LocalDate on) {
        return new EarlierMeeting(
                type,
                child,
                on.minusMonths(2),
                1,
                London.instant(on.atTime(10, 0)),
                "Elm 1",
                Format.IN_PERSON,
                List.of(new TookPart(CircleMember.family(child, FamilyRole.CHILD, "Robin"), AttendanceMode.ROOM)));
    }
}
