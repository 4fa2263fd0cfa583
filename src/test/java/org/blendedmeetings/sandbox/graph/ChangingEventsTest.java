package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.blendedmeetings.sandbox.Events.attendee;
import static org.blendedmeetings.sandbox.Events.body;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.london;
import static org.blendedmeetings.sandbox.Events.online;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.AttendeeType;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.ResponseType;
import com.microsoft.graph.models.odataerrors.ODataError;
import java.util.List;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class ChangingEventsTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";
    private static final String BEN = "ben@sandbox.example";
    private static final String CLEO = "cleo@sandbox.example";

    @Test
    void creating_invites_everyone_once() {
        create(graph, inviting(tomorrowAtTen(), ADA, BEN));

        assertThat(sandbox.mail().all())
                .extracting(Mail::to, Mail::kind)
                .containsExactly(tuple(ADA, Mail.Kind.INVITATION), tuple(BEN, Mail.Kind.INVITATION));
    }

    @Test
    void a_change_of_attendees_alone_mails_only_those_who_changed() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA, BEN)).getId();
        sandbox.answer(ADA, id, "accepted");
        Event change = new Event();
        change.setAttendees(List.of(required(ADA), required(CLEO)));

        Event changed = patch(id, change);

        assertThat(mailsAfterCreation()).containsExactly("INVITATION " + CLEO, "CANCELLATION " + BEN);
        assertThat(changed.getAttendees().get(0).getStatus().getResponse()).isEqualTo(ResponseType.Accepted);
    }

    @Test
    void any_other_change_to_the_meeting_mails_everyone() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA, BEN)).getId();
        Event change = new Event();
        change.setSubject("Meeting - ref 9Q2MXD");

        patch(id, change);

        assertThat(mailsAfterCreation()).containsExactly("UPDATE " + ADA, "UPDATE " + BEN);
    }

    @Test
    void who_is_added_with_a_change_is_mailed_once() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        Event change = new Event();
        change.setSubject("Meeting - ref 9Q2MXD");
        change.setAttendees(List.of(required(ADA), required(CLEO)));

        patch(id, change);

        assertThat(mailsAfterCreation()).containsExactly("INVITATION " + CLEO, "UPDATE " + ADA);
    }

    @Test
    void what_only_the_organiser_sees_mails_nobody() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        Event change = new Event();
        change.setShowAs(FreeBusyStatus.Tentative);

        patch(id, change);

        assertThat(mailsAfterCreation()).isEmpty();
    }

    @Test
    void a_new_time_asks_everyone_again() {
        String id = create(graph, inviting(tomorrowAtTen(), ADA)).getId();
        sandbox.answer(ADA, id, "accepted");
        Event change = new Event();
        change.setStart(london("2026-11-25T10:00:00"));
        change.setEnd(london("2026-11-25T11:00:00"));

        Event changed = patch(id, change);

        assertThat(changed.getAttendees().get(0).getStatus().getResponse()).isEqualTo(ResponseType.None);
    }

    @Test
    void a_body_without_the_link_takes_the_meeting_offline() {
        Event created = create(graph, online(tomorrowAtTen()));
        Event keeping = new Event();
        keeping.setBody(body("New words. " + created.getOnlineMeeting().getJoinUrl()));
        Event losing = new Event();
        losing.setBody(body("New words."));

        assertThat(patch(created.getId(), keeping).getIsOnlineMeeting()).isTrue();
        assertThat(patch(created.getId(), losing).getIsOnlineMeeting()).isFalse();
    }

    @Test
    void an_online_meeting_stays_one_and_a_transaction_id_stays_as_it_was() {
        String id = create(graph, online(tomorrowAtTen())).getId();
        Event offline = new Event();
        offline.setIsOnlineMeeting(false);
        Event renamed = new Event();
        renamed.setTransactionId("another");

        assertThatThrownBy(() -> patch(id, offline)).isInstanceOf(ODataError.class);
        assertThatThrownBy(() -> patch(id, renamed)).isInstanceOf(ODataError.class);
    }

    @Test
    void a_change_to_something_older_is_refused() {
        Event created = create(graph, tomorrowAtTen());
        String seen = (String) created.getAdditionalData().get("@odata.etag");
        Event first = new Event();
        first.setSubject("One");
        Event second = new Event();
        second.setSubject("Two");
        patch(created.getId(), first);

        assertThatThrownBy(() -> graph.users()
                        .byUserId(SandboxAccess.ORGANISER)
                        .events()
                        .byEventId(created.getId())
                        .patch(second, request -> request.headers.add("If-Match", seen)))
                .isInstanceOfSatisfying(ODataError.class, error -> assertThat(error.getResponseStatusCode())
                        .isEqualTo(412));
        assertThat(read(graph, created.getId()).getSubject()).isEqualTo("One");
    }

    private Event patch(String id, Event change) {
        return graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .events()
                .byEventId(id)
                .patch(change);
    }

    private List<String> mailsAfterCreation() {
        return sandbox.mail().all().stream()
                .filter(mail -> mail.kind() != Mail.Kind.ANSWER)
                .dropWhile(mail ->
                        mail.kind() == Mail.Kind.INVITATION && !mail.to().equals(CLEO))
                .map(mail -> mail.kind() + " " + mail.to())
                .toList();
    }

    private static Attendee required(String address) {
        return attendee(address, AttendeeType.Required);
    }
}
