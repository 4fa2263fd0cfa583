package org.blendedmeetings.graph;

import com.microsoft.graph.models.RoomCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.blendedmeetings.booking.RoomCatalogue;
import org.blendedmeetings.shared.RemoteFault;
import org.springframework.util.StringUtils;

/**
 * The council's rooms as Microsoft 365 lists them, kept for some minutes.
 *
 * <p>A list that is out of date is better than none: while Graph is away the last one stays in use.
 */
final class GraphRooms implements RoomCatalogue {
    private static final String PLACES = "places";
    private static final int PAGE = 100;

    private final GraphServiceClient graph;
    private final GraphCalls calls;
    private final Duration kept;
    private final Clock clock;
    private volatile Known known;

    GraphRooms(GraphServiceClient graph, GraphCalls calls, Duration kept, Clock clock) {
        this.graph = graph;
        this.calls = calls;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public List<Room> rooms() {
        Known before = known;
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.since().plus(kept))) {
            return before.rooms();
        }
        try {
            known = new Known(read(), now);
            return known.rooms();
        } catch (RemoteFault fault) {
            if (before == null) {
                throw fault;
            }
            return before.rooms();
        }
    }

    private List<Room> read() {
        List<Room> rooms = new ArrayList<>();
        Page page = calls.call(PLACES, headers -> first(headers));
        rooms.addAll(page.rooms());
        while (page.next() != null) {
            String link = page.next();
            page = calls.call(PLACES, headers -> following(link, headers));
            rooms.addAll(page.rooms());
        }
        return List.copyOf(rooms);
    }

    private Page first(Consumer<RequestHeaders> headers) {
        return Page.of(graph.places().graphRoom().get(c -> {
            c.queryParameters.top = PAGE;
            headers.accept(c.headers);
        }));
    }

    private Page following(String link, Consumer<RequestHeaders> headers) {
        return Page.of(graph.places().graphRoom().withUrl(link).get(c -> headers.accept(c.headers)));
    }

    private record Known(List<Room> rooms, Instant since) {}

    private record Page(List<Room> rooms, String next) {
        static Page of(RoomCollectionResponse answer) {
            return new Page(
                    answer.getValue().stream()
                            .filter(room -> StringUtils.hasText(room.getEmailAddress()))
                            .map(Page::room)
                            .toList(),
                    answer.getOdataNextLink());
        }

        /** A room is fit for people on a screen when its entry names all three: display, camera, microphone. */
        private static Room room(com.microsoft.graph.models.Room room) {
            return new Room(
                    room.getEmailAddress(),
                    room.getDisplayName(),
                    room.getBuilding(),
                    room.getCapacity() == null ? 0 : room.getCapacity(),
                    StringUtils.hasText(room.getDisplayDeviceName())
                            && StringUtils.hasText(room.getVideoDeviceName())
                            && StringUtils.hasText(room.getAudioDeviceName()),
                    Boolean.TRUE.equals(room.getIsWheelChairAccessible()));
        }
    }
}
