package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.booking.SlotQuestions.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

class SessionTimesTest {
    private static final Duration GAP = Duration.ofMinutes(15);

    @Test
    void a_conference_takes_the_chairs_talk_with_the_family_and_then_the_meeting() {
        assertThat(SessionTimes.length(Duration.ofMinutes(30), 120, BigDecimal.ONE))
                .hasMinutes(150);
    }

    @Test
    void an_interpreter_makes_it_half_as_long_again_in_whole_quarters() {
        assertThat(SessionTimes.length(Duration.ZERO, 60, new BigDecimal("1.5")))
                .hasMinutes(90);
        assertThat(SessionTimes.length(Duration.ofMinutes(30), 75, new BigDecimal("1.5")))
                .hasMinutes(165);
    }

    @Test
    void sessions_follow_one_another_with_a_gap() {
        var hour = Duration.ofHours(1);

        assertThat(SessionTimes.from(at(12, 3, 10, 0), hour, GAP, List.of(1, 2)))
                .containsExactly(
                        new SessionTime(1, at(12, 3, 10, 0), at(12, 3, 11, 0)),
                        new SessionTime(2, at(12, 3, 11, 15), at(12, 3, 12, 15)));
        assertThat(SessionTimes.whole(hour, GAP, 2)).hasMinutes(135);
        assertThat(SessionTimes.whole(hour, GAP, 1)).hasMinutes(60);
    }

    @Test
    void a_session_to_which_nobody_comes_is_not_held() {
        var meeting = ABookable.meeting("CLA_REVIEW_N")
                .child(AttendanceMode.NOT_ATTENDING)
                .family(new PersonId(Ids.next()), FamilyRole.PARENT, 2, AttendanceMode.ROOM)
                .view();

        assertThat(SessionTimes.numbers(meeting)).containsExactly(2);
    }

    @Test
    void professionals_stay_for_every_session_but_a_specialist_comes_with_the_person_they_are_there_for() {
        var chair = new ProfessionalId(Ids.next());
        var nurse = new ProfessionalId(Ids.next());
        var hers = new ProfessionalId(Ids.next());
        var meeting = ABookable.meeting("ICPC")
                .child(AttendanceMode.ROOM)
                .family(new PersonId(Ids.next()), FamilyRole.PARENT, 2, AttendanceMode.ROOM)
                .required(chair, ProfessionalRole.CHAIR, AttendanceMode.ROOM)
                .professional(nurse, ProfessionalRole.SCHOOL_NURSE, 1, false, AttendanceMode.ROOM)
                .professional(hers, ProfessionalRole.DOMESTIC_ABUSE_WORKER, 1, false, AttendanceMode.ROOM)
                .view();

        assertThat(SessionTimes.numbers(meeting)).containsExactly(1, 2);
        assertThat(SessionTimes.professionalsIn(meeting, 1))
                .extracting(ParticipantView::professional)
                .containsExactly(chair, nurse, hers);
        assertThat(SessionTimes.professionalsIn(meeting, 2))
                .extracting(ParticipantView::professional)
                .containsExactly(chair, nurse);
    }

    @Test
    void sessions_are_held_in_their_order_and_there_is_always_one() {
        var meeting = ABookable.meeting("CLA_REVIEW_N")
                .family(new PersonId(Ids.next()), FamilyRole.PARENT, 2, AttendanceMode.ROOM)
                .child(AttendanceMode.ROOM)
                .view();

        assertThat(SessionTimes.numbers(meeting)).containsExactly(1, 2);
        assertThat(SessionTimes.numbers(ABookable.meeting("CLA_REVIEW_N").view()))
                .containsExactly(1);
    }

    @Test
    void a_specialist_without_whom_it_does_not_go_ahead_stays_for_every_session() {
        var hers = new ProfessionalId(Ids.next());
        var meeting = ABookable.meeting("ICPC")
                .required(hers, ProfessionalRole.DOMESTIC_ABUSE_WORKER, AttendanceMode.ROOM)
                .view();

        assertThat(SessionTimes.professionalsIn(meeting, 2))
                .extracting(ParticipantView::professional)
                .containsExactly(hers);
    }
}
