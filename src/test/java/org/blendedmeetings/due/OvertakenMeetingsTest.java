package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A review is being arranged here while a file, or a birthday, takes its reason away. */
@BlendedTest
class OvertakenMeetingsTest {
    @Autowired
    Chronologies chronologies;

    @Autowired
    PeriodKinds kinds;

    @Autowired
    MeetingTypes types;

    @Autowired
    Births births;

    @Autowired
    Meetings meetings;

    @Autowired
    Outgrown outgrown;

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    TransactionTemplate atOnce;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = London.dateOf(clock.instant());
    }

    @Test
    void a_file_told_twice_makes_one_task_of_business_support_that_ends_with_the_meeting() {
        var child = aChild().born(today.minusYears(9)).enter(register, contacts);
        var review = asked(child);
        assertThat(tasks(review)).isEmpty();

        tell(child, each -> each.periods(kinds.get("CARE"), List.of(left()), Set.of("CARE_REVIEW")));
        tell(child, each -> each.periods(kinds.get("CARE"), List.of(left()), Set.of("CARE_REVIEW")));

        assertThat(tasks(review)).singleElement().satisfies(task -> assertThat(task.what())
                .startsWith("What this meeting belongs to ended on ")
                .contains("Withdraw it"));
        meetings.withdraw(review, "Left care", Actor.SYSTEM);
        assertThat(tasks(review)).isEmpty();
    }

    @Test
    void a_review_that_a_file_tells_of_is_a_task_and_the_meeting_stays() {
        var child = aChild().born(today.minusYears(9)).enter(register, contacts);
        var review = asked(child);

        tell(child, each -> each.held(types.get("CLA_REVIEW_N"), today.minusDays(1), null, "PN1", true));

        assertThat(tasks(review)).singleElement().satisfies(task -> assertThat(task.what())
                .contains("is on record as held on "));
        assertThat(meetings.get(review).status().open()).isTrue();
    }

    @Test
    void a_birthday_makes_it_a_task_although_nothing_waits() {
        var child = aChild().born(today.minusYears(18)).enter(register, contacts);
        var review = asked(child);

        outgrown.close();

        assertThat(tasks(review)).singleElement().satisfies(task -> assertThat(task.what())
                .contains("Turned 18."));
    }

    private MeetingId asked(PersonId child) {
        var request =
                ARequest.of("CLA_REVIEW_N").about(child).enteredIn(register).from(today.minusMonths(5));
        var review = meetings.request(request.build(), Actor.SYSTEM).get(0).id();
        atOnce.executeWithoutResult(status -> {
            var opened = chronologies.of(births.of(Set.of(child)));
            opened.values().forEach(each -> {
                each.periods(
                        kinds.get("CARE"), List.of(ToldPeriod.of(today.minusMonths(20), null)), Set.of("CARE_REVIEW"));
                each.held(types.get("CLA_REVIEW_N"), today.minusMonths(5), null, "PN1", true);
            });
            chronologies.save(opened.values());
        });
        return review;
    }

    private ToldPeriod left() {
        return ToldPeriod.of(today.minusMonths(20), today.minusDays(2));
    }

    private void tell(PersonId child, Consumer<Chronology> what) {
        atOnce.executeWithoutResult(status -> {
            var opened = chronologies.of(births.of(Set.of(child)));
            opened.values().forEach(each -> {
                what.accept(each);
                chronologies.follow(each, today);
            });
            chronologies.save(opened.values());
        });
    }

    private List<ExceptionView> tasks(MeetingId meeting) {
        return exceptions.on(Somebody.with(Role.BUSINESS_SUPPORT)).stream()
                .filter(each -> each.code() == ExceptionCode.EX_DATA && meeting.equals(each.meeting()))
                .toList();
    }
}
