package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ResponseType;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class AnswersTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    @Test
    void the_organiser_reads_what_each_attendee_answered_and_when() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA, "outside@family.example"))
                .getId();

        assertThat(sandbox.answer("outside@family.example", id, "declined")).isTrue();

        Event read = read(graph, id);
        assertThat(read.getAttendees().get(0).getStatus().getResponse()).isEqualTo(ResponseType.None);
        assertThat(read.getAttendees().get(1).getStatus().getResponse()).isEqualTo(ResponseType.Declined);
        assertThat(read.getAttendees().get(1).getStatus().getTime().getYear()).isGreaterThan(2000);
        assertThat(sandbox.mail().to(SandboxAccess.ORGANISER)).singleElement().satisfies(mail -> assertThat(mail.kind())
                .isEqualTo(Mail.Kind.ANSWER));
    }

    @Test
    void nobody_answers_what_they_were_not_asked() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();

        assertThat(sandbox.answer("ben@sandbox.example", id, "accepted")).isFalse();
        assertThat(sandbox.answer(SandboxAccess.ORGANISER, id, "accepted")).isFalse();
    }

    @Test
    void what_one_has_declined_is_out_of_ones_calendar() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        sandbox.answer(ADA, id, "declined");

        assertThat(graph.users()
                        .byUserId(ADA)
                        .calendarView()
                        .get(request -> {
                            request.queryParameters.startDateTime = "2026-11-24T00:00:00Z";
                            request.queryParameters.endDateTime = "2026-11-25T00:00:00Z";
                        })
                        .getValue())
                .isEmpty();
    }

    @Test
    void answers_given_in_the_same_moment_are_all_kept() throws Exception {
        String[] guests = IntStream.range(0, 20)
                .mapToObj(number -> "guest" + number + "@sandbox.example")
                .toArray(String[]::new);
        String id = create(graph, inviting(tomorrowAtTen(), guests)).getId();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> answers = IntStream.range(0, 20)
                    .mapToObj(number -> (Callable<Boolean>) () -> sandbox.answer(guests[number], id, "accepted"))
                    .toList();
            threads.invokeAll(answers);
        } finally {
            threads.shutdownNow();
        }

        assertThat(read(graph, id).getAttendees())
                .allSatisfy(one -> assertThat(one.getStatus().getResponse()).isEqualTo(ResponseType.Accepted));
    }
}
