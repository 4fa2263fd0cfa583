package org.blendedmeetings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inRoom;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.online;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.odataerrors.ODataError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.sandbox.graph.Mail;
import org.blendedmeetings.sandbox.graph.Seed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    private static final String ROOM = "room-1@sandbox.example";

    @TempDir
    Path folder;

    private SandboxServer server;

    @BeforeEach
    void start() {
        server = SandboxServer.start(0, Sandbox.keepingIn(folder));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everything_is_there_again() throws Exception {
        server.sandbox().seed(seed());
        Event before = create(Clients.graph(server), full());
        server.sandbox().answer("ada@sandbox.example", before.getId(), "accepted");
        Clients.viaNotify(server)
                .sendSms(
                        "5a4d0b0c-0000-4000-8000-0000000000a1",
                        "07700900123",
                        Map.of("council", "C", "worker", "W", "phone", "P", "link", "L"),
                        "ref-1");
        List<Mail> mails = server.sandbox().mail().all();

        restart();

        Event after = read(Clients.graph(server), before.getId());
        assertThat(after.getICalUId()).isEqualTo(before.getICalUId());
        assertThat(after.getOnlineMeeting().getJoinUrl())
                .isEqualTo(before.getOnlineMeeting().getJoinUrl());
        assertThat(after.getAttendees().get(0).getStatus().getResponse().getValue())
                .isEqualTo("accepted");
        assertThat(server.sandbox().mail().all().subList(0, mails.size())).isEqualTo(mails);
        assertThat(server.sandbox().notifications()).hasSize(1);
        assertThat(Clients.graph(server).places().graphRoom().get().getValue()).hasSize(1);
        assertThatThrownBy(() -> create(Clients.graph(server), full()))
                .isInstanceOfSatisfying(
                        ODataError.class,
                        error -> assertThat(error.getError().getCode()).isEqualTo("ErrorDuplicateTransactionId"));
    }

    @Test
    void a_line_cut_short_by_a_crash_is_left_out() throws IOException {
        String id = create(Clients.graph(server), tomorrowAtTen()).getId();
        server.close();
        Files.writeString(
                folder.resolve("journal.jsonl"), "{\"kind\":\"event\",\"key\":\"x\",\"val", StandardOpenOption.APPEND);

        start();

        assertThat(read(Clients.graph(server), id).getSubject()).isNotBlank();
    }

    @Test
    void forgetting_is_kept_too() {
        create(Clients.graph(server), inviting(tomorrowAtTen(), "ada@sandbox.example"));
        server.sandbox().reset();

        restart();

        assertThat(server.sandbox().mail().all()).isEmpty();
    }

    private void restart() {
        server.close();
        start();
    }

    private static Seed seed() {
        return new Seed(
                List.of(new Seed.Person("ada@sandbox.example", "Ada Example")),
                List.of(new Seed.Place(ROOM, "Room 1", "Civic Centre", 10, true, null, null, null)),
                List.of(new Seed.Busy(ROOM, "2026-11-24T12:00:00", "2026-11-24T13:00:00", null, null, null)));
    }

    private static Event full() {
        return careful(online(inRoom(inviting(tomorrowAtTen(), "ada@sandbox.example"), ROOM)), "key-1");
    }
}
