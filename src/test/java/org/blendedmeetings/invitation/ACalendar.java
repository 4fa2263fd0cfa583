package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.shared.RemoteFault;

/** A calendar in memory that remembers what it was asked to create and can be told to misbehave. */
final class ACalendar implements CalendarGateway {
    final List<NewEvent> created = new ArrayList<>();
    private final Map<String, State> events = new HashMap<>();
    private final Map<String, Created> byKey = new HashMap<>();
    boolean linkLater;
    boolean loseTheAnswer;

    @Override
    public Optional<Created> find(String key, Instant start) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public Created create(NewEvent event) {
        created.add(event);
        var id = "event-" + created.size();
        var link = event.online() && !linkLater ? "https://teams.example/" + id : null;
        events.put(id, new State(id, link, false, event.start(), event.end(), List.of()));
        byKey.put(event.key(), new Created(id, link));
        if (loseTheAnswer) {
            loseTheAnswer = false;
            throw new RemoteFault(
                    RemoteFault.Kind.TRY_AGAIN, "The calendar did not answer in time.", "408", null, null);
        }
        return byKey.get(event.key());
    }

    @Override
    public Optional<State> read(String eventId) {
        return Optional.ofNullable(events.get(eventId));
    }

    @Override
    public void cancel(String eventId, String comment) {
        events.remove(eventId);
    }

    void makesLink(String eventId, String link) {
        var event = events.get(eventId);
        events.put(eventId, new State(eventId, link, false, event.start(), event.end(), event.replies()));
    }

    void answers(String eventId, Reply... replies) {
        var event = events.get(eventId);
        events.put(eventId, new State(eventId, event.joinLink(), false, event.start(), event.end(), List.of(replies)));
    }

    void moves(String eventId, Instant start, Instant end) {
        var event = events.get(eventId);
        events.put(eventId, new State(eventId, event.joinLink(), false, start, end, event.replies()));
    }

    void loses(String eventId) {
        events.remove(eventId);
    }
}
