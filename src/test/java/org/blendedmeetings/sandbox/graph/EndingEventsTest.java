package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.users.item.events.item.cancel.CancelPostRequestBody;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class EndingEventsTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    @Test
    void cancelling_tells_each_attendee_once_with_the_comment() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();

        cancel(SandboxAccess.ORGANISER, id, "Please ring us");

        assertThat(sandbox.mail().to(ADA))
                .extracting(Mail::kind)
                .containsExactly(Mail.Kind.INVITATION, Mail.Kind.CANCELLATION);
        assertThat(sandbox.mail().to(ADA).get(1).comment()).isEqualTo("Please ring us");
    }

    @Test
    void what_was_cancelled_is_gone_and_is_cancelled_only_once() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        cancel(SandboxAccess.ORGANISER, id, "");

        assertThatThrownBy(() -> read(graph, id)).satisfies(EndingEventsTest::isNotFound);
        assertThatThrownBy(() -> cancel(SandboxAccess.ORGANISER, id, "")).satisfies(EndingEventsTest::isNotFound);
        assertThat(sandbox.mail().to(ADA)).hasSize(2);
    }

    @Test
    void an_attendee_keeps_a_cancelled_copy() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        cancel(SandboxAccess.ORGANISER, id, "");

        var copies = graph.users().byUserId(ADA).events().get().getValue();

        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).getIsCancelled()).isTrue();
        assertThat(copies.get(0).getIsOrganizer()).isFalse();
        assertThat(copies.get(0).getSubject()).startsWith("Canceled: ");
    }

    @Test
    void only_the_organiser_can_cancel() {
        create(graph, inviting(tomorrowAtTen(), ADA));
        String copy =
                graph.users().byUserId(ADA).events().get().getValue().get(0).getId();

        assertThatThrownBy(() -> cancel(ADA, copy, "")).isInstanceOfSatisfying(ODataError.class, error -> {
            assertThat(error.getResponseStatusCode()).isEqualTo(400);
            assertThat(error.getMessage()).contains("You need to be an organizer to cancel a meeting.");
        });
    }

    @Test
    void deleting_tells_attendees_without_a_comment() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();

        delete(SandboxAccess.ORGANISER, id);

        assertThat(sandbox.mail().to(ADA).get(1).kind()).isEqualTo(Mail.Kind.CANCELLATION);
        assertThat(sandbox.mail().to(ADA).get(1).comment()).isNull();
        assertThatThrownBy(() -> delete(SandboxAccess.ORGANISER, id)).satisfies(EndingEventsTest::isNotFound);
    }

    @Test
    void an_attendee_who_deletes_their_copy_changes_nothing_for_others() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        String copy =
                graph.users().byUserId(ADA).events().get().getValue().get(0).getId();

        delete(ADA, copy);

        assertThat(graph.users().byUserId(ADA).events().get().getValue()).isEmpty();
        assertThat(read(graph, id).getAttendees()).hasSize(1);
    }

    private void cancel(String mailbox, String id, String comment) {
        CancelPostRequestBody body = new CancelPostRequestBody();
        body.setComment(comment);
        graph.users().byUserId(mailbox).events().byEventId(id).cancel().post(body);
    }

    private void delete(String mailbox, String id) {
        graph.users().byUserId(mailbox).events().byEventId(id).delete();
    }

    private static void isNotFound(Throwable error) {
        assertThat(error).isInstanceOf(ODataError.class);
        assertThat(((ODataError) error).getResponseStatusCode()).isEqualTo(404);
        assertThat(((ODataError) error).getError().getCode()).isEqualTo("ErrorItemNotFound");
    }
}
