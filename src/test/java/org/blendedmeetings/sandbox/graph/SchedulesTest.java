package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.london;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.ScheduleInformation;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.users.item.calendar.getschedule.GetSchedulePostRequestBody;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchedulesTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    @BeforeEach
    void seed() {
        sandbox.seed(new Seed(
                List.of(new Seed.Person(ADA, "Ada Example")),
                List.of(),
                List.of(new Seed.Busy(ADA, "2026-11-24T09:30:00", "2026-11-24T10:30:00", null, "oof", "Dentist"))));
    }

    @Test
    void a_schedule_says_when_somebody_is_taken() {
        ScheduleInformation schedule =
                ask("2026-11-24T09:00:00", "2026-11-24T11:00:00", ADA).get(0);

        assertThat(schedule.getScheduleId()).isEqualTo(ADA);
        assertThat(schedule.getAvailabilityView()).isEqualTo("0330");
        assertThat(schedule.getScheduleItems()).singleElement().satisfies(item -> {
            assertThat(item.getStatus()).isEqualTo(FreeBusyStatus.Oof);
            assertThat(item.getStart().getDateTime()).isEqualTo("2026-11-24T09:30:00.0000000");
            assertThat(item.getStart().getTimeZone()).isEqualTo("UTC");
            assertThat(item.getSubject()).isEqualTo("Dentist");
        });
        assertThat(schedule.getWorkingHours().getTimeZone().getName()).isEqualTo("GMT Standard Time");
    }

    @Test
    void an_invitation_is_tentative_until_it_is_accepted_and_gone_when_declined() {
        String id =
                create(graph, careful(inviting(tomorrowAtTen(), ADA), "key-1")).getId();

        assertThat(view()).isEqualTo("1");
        sandbox.answer(ADA, id, "accepted");
        assertThat(view()).isEqualTo("2");
        sandbox.answer(ADA, id, "declined");
        assertThat(view()).isEqualTo("0");
    }

    @Test
    void a_private_meeting_shows_no_subject() {
        create(graph, careful(inviting(tomorrowAtTen(), ADA), "key-1"));

        assertThat(ask("2026-11-24T10:30:00", "2026-11-24T11:00:00", ADA).get(0).getScheduleItems())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getIsPrivate()).isTrue();
                    assertThat(item.getSubject()).isNull();
                });
    }

    @Test
    void a_mailbox_nobody_knows_is_an_error_within_the_answer() {
        List<ScheduleInformation> schedules =
                ask("2026-11-24T09:00:00", "2026-11-24T11:00:00", ADA, "nobody@elsewhere.example");

        assertThat(schedules.get(0).getError()).isNull();
        assertThat(schedules.get(1).getError().getResponseCode()).isEqualTo("ErrorMailRecipientNotFound");
        assertThat(schedules.get(1).getScheduleItems()).isNull();
    }

    @Test
    void a_mailbox_out_of_scope_is_an_error_within_the_answer_too() {
        sandbox.putOutOfScope(ADA);

        assertThat(ask("2026-11-24T09:00:00", "2026-11-24T11:00:00", ADA)
                        .get(0)
                        .getError()
                        .getResponseCode())
                .isEqualTo("ErrorNoFreeBusyAccess");
    }

    @Test
    void at_most_twenty_mailboxes_are_asked_for() {
        String[] twenty = addresses(20);

        assertThat(ask("2026-11-24T09:00:00", "2026-11-24T11:00:00", twenty)).hasSize(20);
        assertThatThrownBy(() -> ask("2026-11-24T09:00:00", "2026-11-24T11:00:00", addresses(21)))
                .isInstanceOf(ODataError.class);
    }

    @Test
    void sixty_two_days_are_too_long() {
        assertThat(ask("2026-11-01T00:00:00", "2026-12-31T00:00:00", ADA)).hasSize(1);
        assertThatThrownBy(() -> ask("2026-11-01T00:00:00", "2027-01-02T00:00:00", ADA))
                .isInstanceOfSatisfying(ODataError.class, error -> assertThat(error.getResponseStatusCode())
                        .isEqualTo(400));
    }

    private String view() {
        return ask("2026-11-24T10:30:00", "2026-11-24T11:00:00", ADA).get(0).getAvailabilityView();
    }

    private List<ScheduleInformation> ask(String from, String to, String... addresses) {
        GetSchedulePostRequestBody body = new GetSchedulePostRequestBody();
        body.setSchedules(List.of(addresses));
        body.setStartTime(london(from));
        body.setEndTime(london(to));
        body.setAvailabilityViewInterval(30);
        return graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .calendar()
                .getSchedule()
                .post(body)
                .getValue();
    }

    private static String[] addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "person" + number + "@sandbox.example")
                .toArray(String[]::new);
    }
}
