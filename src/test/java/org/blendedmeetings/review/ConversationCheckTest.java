package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.due.ChildsClocks;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.PeriodView;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A review booked for 26 November 2026 and prepared on the 23rd; the last was held on 28 May, in care since 5 January. */
class ConversationCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 28);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 5);

    private final ReadingClocks clocks = mock(ReadingClocks.class);
    private final ConversationCheck check =
            new ConversationCheck(clocks, new MovableClock(Instant.parse("2026-11-23T09:00:00Z")));
    private final MeetingView review = AMeeting.of("CLA_REVIEW_N")
            .in(MeetingStatus.BOOKED)
            .beginsAt(Instant.parse("2026-11-26T10:00:00Z"))
            .view();

    @BeforeEach
    void in_care_and_reviewed_once() {
        life(held(LAST, null));
    }

    @Test
    void the_days_from_the_last_review_to_today_can_be() {
        assertThatCode(() -> on(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> on(LAST)).doesNotThrowAnyException();
    }

    @Test
    void a_day_to_come_cannot() {
        refused(TODAY.plusDays(1), "day", "future");
    }

    @Test
    void nor_one_before_the_review_before_this_one() {
        refused(LAST.minusDays(1), "day", "held on 28 May 2026");
    }

    @Test
    void nor_one_before_the_child_came_into_care() {
        life();
        assertThatCode(() -> on(SINCE)).doesNotThrowAnyException();
        refused(SINCE.minusDays(1), "day", "5 January 2026");
    }

    @Test
    void a_correction_after_the_review_is_not_held_against_the_review_itself() {
        life(held(LocalDate.of(2026, 11, 20), review.id()));

        assertThatCode(() -> on(LocalDate.of(2026, 11, 18))).doesNotThrowAnyException();
    }

    @Test
    void a_meeting_of_another_line_stands_in_no_ones_way() {
        life(new HeldView(null, MeetingTypeFixtures.type("PEP_N"), LocalDate.of(2026, 11, 20), null, null, null, null));

        assertThatCode(() -> on(LocalDate.of(2026, 11, 18))).doesNotThrowAnyException();
    }

    @Test
    void nor_one_held_later_against_the_one_it_is_told_of_afterwards() {
        var earlier = AMeeting.of("CLA_REVIEW_N")
                .beginsAt(Instant.parse("2026-11-10T10:00:00Z"))
                .view();
        life(held(LAST, null), held(LocalDate.of(2026, 11, 20), null));

        assertThatCode(() -> check.check(earlier, spoken(LocalDate.of(2026, 11, 9))))
                .doesNotThrowAnyException();
    }

    @Test
    void nor_what_a_file_told_of_its_own_day() {
        var today = AMeeting.of("CLA_REVIEW_N")
                .beginsAt(Instant.parse("2026-11-23T08:00:00Z"))
                .view();
        life(held(LAST, null), held(TODAY, null));

        assertThatCode(() -> check.check(today, spoken(TODAY.minusDays(3)))).doesNotThrowAnyException();
    }

    @Test
    void of_several_reviews_before_it_the_last_one_counts() {
        life(held(LAST, null), held(LAST.minusMonths(3), null));

        refused(LAST.minusDays(1), "day", "held on 28 May 2026");
    }

    @Test
    void before_anything_is_booked_the_review_is_one_to_come() {
        var unbooked = AMeeting.of("CLA_REVIEW_N").view();

        assertThatCode(() -> check.check(unbooked, spoken(TODAY))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check.check(unbooked, spoken(LAST.minusDays(1))))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        // the last time the child came into care before the review, not the first, and not the next
        "CARE, 2026-10-05, 2026-10-04, true",
        "CARE, 2026-10-05, 2026-10-05, false",
        "CARE, 2026-11-26, 2026-11-23, true",
        "CARE, 2026-11-27, 2026-11-23, false",
        "PROTECTION_PLAN, 2026-10-05, 2026-10-04, false"
    })
    void since_the_child_came_into_care_the_last_time(String kind, LocalDate since, LocalDate day, boolean refused) {
        var first = new PeriodView(DueFixtures.kinds().get("CARE"), SINCE, SINCE.plusMonths(3), null);
        var other = new PeriodView(DueFixtures.kinds().get(kind), since, null, null);
        when(clocks.of(any())).thenReturn(new ChildsClocks(List.of(), List.of(other, first), List.of()));

        if (refused) {
            refused(day, "day", "came into our care on");
        } else {
            assertThatCode(() -> on(day)).doesNotThrowAnyException();
        }
    }

    @Test
    void on_a_screen_it_was_private_only_if_nobody_else_was_in_the_room() {
        refused(
                new RecordConversation(TODAY, ConversationMode.VIDEO, null, false),
                "alone",
                "nobody else was in the room");
        assertThatCode(() -> check.check(review, new RecordConversation(TODAY, ConversationMode.VIDEO, null, true)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConversationMode.class,
            names = {"REFUSED", "INAPPROPRIATE"})
    void where_there_was_none_it_is_said_why(ConversationMode mode) {
        refused(new RecordConversation(TODAY, mode, " ", false), "reason", "why there was no conversation");
        refused(new RecordConversation(TODAY, mode, null, false), "reason", "why there was no conversation");
        refused(new RecordConversation(TODAY, mode, "x".repeat(501), false), "reason", "at most 500");
        assertThatCode(() -> check.check(review, new RecordConversation(TODAY, mode, "Two months old.", false)))
                .doesNotThrowAnyException();
    }

    @Test
    void how_and_when_are_both_asked() {
        refused(new RecordConversation(TODAY, null, null, false), "mode", "how you spoke");
        refused(new RecordConversation(null, ConversationMode.PHONE, null, false), "day", "Give the day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLA_REVIEW_1", "CLA_REVIEW_2", "CLA_REVIEW_N", "CLA_REVIEW_EARLY"})
    void it_is_asked_before_every_review_of_a_child_in_care(String type) {
        assertThat(MeetingTypeFixtures.type(type).conversation()).isTrue();
    }

    @Test
    void and_before_no_other_meeting() {
        assertThat(MeetingTypeFixtures.catalogue().all().stream().filter(each -> each.conversation()))
                .hasSize(4);
        assertThatThrownBy(() -> check.check(
                        AMeeting.of("ICPC").view(), new RecordConversation(TODAY, ConversationMode.PHONE, null, false)))
                .isInstanceOf(Refused.class);
    }

    private static HeldView held(LocalDate on, MeetingId meeting) {
        return new HeldView(null, MeetingTypeFixtures.type("CLA_REVIEW_2"), on, null, null, null, meeting);
    }

    private void life(HeldView... held) {
        var care = new PeriodView(DueFixtures.kinds().get("CARE"), SINCE, null, null);
        when(clocks.of(any())).thenReturn(new ChildsClocks(List.of(), List.of(care), List.of(held)));
    }

    private void on(LocalDate day) {
        check.check(review, spoken(day));
    }

    private static RecordConversation spoken(LocalDate day) {
        return new RecordConversation(day, ConversationMode.IN_PERSON, null, false);
    }

    private void refused(LocalDate day, String field, String sentence) {
        refused(new RecordConversation(day, ConversationMode.IN_PERSON, null, false), field, sentence);
    }

    private void refused(RecordConversation told, String field, String sentence) {
        assertThatThrownBy(() -> check.check(review, told))
                .isInstanceOfSatisfying(
                        Refused.class, each -> assertThat(each.field()).isEqualTo(field))
                .hasMessageContaining(sentence);
    }
}
