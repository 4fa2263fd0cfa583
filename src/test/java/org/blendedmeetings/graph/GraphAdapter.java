package org.blendedmeetings.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The adapter as the application builds it, pointed at a server of the test. */
final class GraphAdapter {
    static final String ORGANISER = "bookings@sandbox.example";
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final GraphSettings settings;
    final GraphHealth health;
    final GraphServiceClient client;
    final GraphCalls calls;

    private GraphAdapter(GraphSettings settings) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.settings = settings;
        health = new GraphHealth(clock);
        client = GraphClients.create(settings);
        calls = new GraphCalls(
                new MailboxTurns(settings.concurrency(), settings.turnTimeout()), new GraphFaults(clock), health);
    }

    static GraphAdapter at(String baseUrl) {
        return at(baseUrl, 3, Duration.ofSeconds(20));
    }

    static GraphAdapter at(String baseUrl, int concurrency, Duration callTimeout) {
        return new GraphAdapter(new GraphSettings(
                URI.create(baseUrl),
                ORGANISER,
                "sandbox",
                new GraphSettings.Credential(false, null, null, null, null),
                concurrency,
                Duration.ofSeconds(5),
                callTimeout,
                Duration.ofMillis(200),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                null));
    }

    GraphCalendar calendar() {
        return new GraphCalendar(client, calls, settings);
    }

    GraphAvailability availability() {
        return new GraphAvailability(new Schedules(client, calls, ORGANISER));
    }

    GraphRooms rooms(Clock clock) {
        return new GraphRooms(client, calls, settings.roomsKept(), clock);
    }
}
