package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingTest {
    private static final MeetingType TYPE = MeetingTypeFixtures.type("CLA_REVIEW_N");
    private static final Instant START = Instant.parse("2026-12-01T10:00:00Z");

    private final UUID child = Ids.next();
    private final Meeting meeting = asked();

    @Test
    void a_request_waits_for_the_family_first() {
        assertThat(view().status()).isEqualTo(MeetingStatus.ASKING);
        assertThat(view().reference()).matches("[2-9A-Y]{6}");
        assertThat(view().limit()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(view().bookBy()).isEqualTo(LocalDate.of(2026, 12, 18));
    }

    @Test
    void the_day_to_book_is_the_limit_less_the_lead_time() {
        assertThat(TimescaleFixtures.workingDays().between(view().toBookBy(), view().limit()))
                .isEqualTo(TYPE.leadTime());
    }

    @Test
    void a_decided_format_gives_each_person_their_way() {
        meeting.answersComplete();
        meeting.formatDecided(given(AttendanceMode.VIDEO));

        assertThat(view().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(view().format()).isEqualTo(Format.VIDEO);
        assertThat(view().family()).extracting(ParticipantView::mode).containsOnly(AttendanceMode.VIDEO);
    }

    @Test
    void a_meeting_cannot_be_booked_before_its_format_is_decided() {
        var refused = catchThrowableOfType(Refused.class, () -> meeting.booked(START, START, "Room"));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
        assertThat(refused).hasMessageContaining(meeting.reference());
    }

    @Test
    void the_join_link_is_that_of_the_session() {
        book();
        meeting.joinLink(1, "https://teams.example/one");
        meeting.joinLink(2, "https://teams.example/two");

        assertThat(view().joinLink()).isEqualTo("https://teams.example/one");
    }

    @Test
    void a_held_meeting_says_how_each_took_part_and_is_over() {
        book();
        var each = view().participants().get(0);
        meeting.held(outcome(Outcome.HELD, Map.of(each.id(), AttendanceMode.PHONE)));

        assertThat(view().status()).isEqualTo(MeetingStatus.HELD);
        assertThat(view().participants().get(0).tookPart()).isEqualTo(AttendanceMode.PHONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADJOURNED", "DID_NOT_HAPPEN"})
    void a_meeting_that_did_not_take_place_is_to_be_booked_again_in_the_same_format(Outcome outcome) {
        book();
        meeting.toBookAgain(outcome(outcome, Map.of()));

        assertThat(view().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(view().format()).isEqualTo(Format.VIDEO);
        assertThat(view().startsAt()).isNull();
        assertThat(view().joinLink()).isNull();
    }

    @Test
    void the_link_of_a_day_that_came_to_nothing_leads_nowhere() {
        book();
        meeting.joinLink(1, "https://teams.example/one");

        meeting.toBookAgain(outcome(Outcome.ADJOURNED, Map.of()));

        assertThat(view().joinLink()).isNull();
    }

    @Test
    void a_booked_meeting_is_not_withdrawn_here() {
        book();

        assertThat(catchThrowableOfType(Refused.class, meeting::withdrawn)).hasMessageContaining("booked");
    }

    @Test
    void a_withdrawn_meeting_goes_no_further() {
        meeting.withdrawn();

        assertThat(view().status().open()).isFalse();
        assertThat(catchThrowableOfType(Refused.class, meeting::answersComplete))
                .isNotNull();
    }

    private void book() {
        meeting.formatDecided(given(AttendanceMode.VIDEO));
        meeting.booked(START, START.plusSeconds(3600), "Hub");
    }

    private FormatGiven given(AttendanceMode mode) {
        var id = view().participants().get(0).id();
        return new FormatGiven(Format.VIDEO, Map.of(id, mode), Map.of(), List.of("D1-10", "D3-03"), "1");
    }

    private static RecordOutcome outcome(Outcome outcome, Map<UUID, AttendanceMode> tookPart) {
        return new RecordOutcome(outcome, LocalDate.of(2026, 12, 1), tookPart, "A reason", true);
    }

    private MeetingView view() {
        return meeting.view(TYPE);
    }

    private Meeting asked() {
        var request =
                ARequest.of("CLA_REVIEW_N").from(LocalDate.of(2026, 6, 18)).build();
        var deadline = Deadline.of(
                TimescaleFixtures.limits().of(TYPE.limit(), request.clockStart()),
                TYPE,
                TimescaleFixtures.workingDays());
        var made = Meeting.requested(
                request.type(),
                child,
                AskedFor.of(request, false, null, Instant.parse("2026-11-23T09:00:00Z")),
                deadline);
        made.add(
                Participant.of(CircleMember.family(new PersonId(child), FamilyRole.CHILD, "Invented Child"), 0, false));
        return made;
    }
}
