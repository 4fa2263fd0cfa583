package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.online;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.Sensitivity;
import com.microsoft.graph.models.odataerrors.ODataError;
import java.time.Duration;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class CreatingEventsTest extends WithSandbox {

    @Test
    void an_event_comes_back_with_its_ids_and_what_was_set() {
        Event created = create(graph, careful(inviting(tomorrowAtTen(), "ada@sandbox.example"), "key-1"));

        assertThat(created.getId()).endsWith("=");
        assertThat(created.getICalUId()).isNotBlank();
        assertThat(created.getChangeKey()).isNotBlank();
        assertThat(created.getTransactionId()).isEqualTo("key-1");
        assertThat(created.getSensitivity()).isEqualTo(Sensitivity.Private);
        assertThat(created.getHideAttendees()).isTrue();
        assertThat(created.getAllowNewTimeProposals()).isFalse();
        assertThat(created.getIsOrganizer()).isTrue();
        assertThat(created.getOrganizer().getEmailAddress().getAddress()).isEqualTo(SandboxAccess.ORGANISER);
    }

    @Test
    void an_id_and_an_address_may_come_percent_encoded() {
        String id = create(graph, tomorrowAtTen()).getId();

        assertThat(id).contains("=");
        assertThat(read(graph, id).getId()).isEqualTo(id);
    }

    @Test
    void the_id_asked_for_decides_which_id_is_given() {
        String immutable = create(graph, tomorrowAtTen()).getId();

        String regular = graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .events()
                .byEventId(immutable)
                .get()
                .getId();

        assertThat(regular).isNotEqualTo(immutable);
        assertThat(read(graph, regular).getId()).isEqualTo(immutable);
        assertThatThrownBy(() -> read(graph, immutable.toLowerCase())).isInstanceOf(ODataError.class);
    }

    @Test
    void any_address_of_the_domain_may_organise_and_others_are_not_known() {
        assertThat(graph.users()
                        .byUserId("team-two@sandbox.example")
                        .events()
                        .post(tomorrowAtTen())
                        .getId())
                .isNotBlank();
        assertThatThrownBy(() -> graph.users()
                        .byUserId("someone@elsewhere.example")
                        .events()
                        .post(tomorrowAtTen()))
                .isInstanceOfSatisfying(ODataError.class, error -> {
                    assertThat(error.getResponseStatusCode()).isEqualTo(404);
                    assertThat(error.getError().getCode()).isEqualTo("ErrorInvalidUser");
                });
    }

    @Test
    void an_online_meeting_has_its_link_at_once() {
        Event created = create(graph, online(tomorrowAtTen()));

        assertThat(created.getIsOnlineMeeting()).isTrue();
        assertThat(created.getOnlineMeeting().getJoinUrl()).startsWith(server.url() + "/sandbox/teams/");
        assertThat(created.getBody().getContent())
                .contains(created.getOnlineMeeting().getJoinUrl());
    }

    @Test
    void or_after_so_many_looks() {
        sandbox.switches().setJoinLinkAfterReads(2);
        Event created = create(graph, online(tomorrowAtTen()));

        assertThat(created.getIsOnlineMeeting()).isTrue();
        assertThat(created.getOnlineMeeting()).isNull();
        assertThat(read(graph, created.getId()).getOnlineMeeting()).isNull();
        assertThat(read(graph, created.getId()).getOnlineMeeting()).isNull();
        assertThat(read(graph, created.getId()).getOnlineMeeting().getJoinUrl()).isNotBlank();
    }

    @Test
    void who_has_no_token_is_not_let_in() {
        var stranger = Clients.graph(server, "wrong", Duration.ofSeconds(5));

        assertThatThrownBy(() -> create(stranger, tomorrowAtTen())).isInstanceOfSatisfying(ODataError.class, error -> {
            assertThat(error.getResponseStatusCode()).isEqualTo(401);
            assertThat(error.getError().getCode()).isEqualTo("InvalidAuthenticationToken");
            assertThat(error.getError().getInnerError().getRequestId()).isNotBlank();
        });
    }
}
