package org.blendedmeetings.graph;

import com.microsoft.graph.models.EventCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds an event by the key it was created with.
 *
 * <p>First by our property. Then by transactionId among the events around its start, compared here because Graph does not
 * document a filter on it: the guard for an answer lost so lately that the property is not yet searched.
 */
final class EventLookup {
    private static final int PAGE = 100;
    private static final int PAGES_AT_MOST = 20;
    private static final Duration AROUND = Duration.ofDays(1);

    private final GraphServiceClient graph;
    private final GraphCalls calls;
    private final String organiser;

    EventLookup(GraphServiceClient graph, GraphCalls calls, String organiser) {
        this.graph = graph;
        this.calls = calls;
        this.organiser = organiser;
    }

    Optional<HeldEvent> find(String key, Instant start) {
        return byProperty(key).or(() -> byTransaction(key, start));
    }

    private Optional<HeldEvent> byProperty(String key) {
        String filter = "singleValueExtendedProperties/Any(ep: ep/id eq '%s' and ep/value eq '%s')"
                .formatted(NewEvents.KEY_PROPERTY, key.replace("'", "''"));
        Page page = calls.call(
                organiser,
                headers -> Page.of(graph.users().byUserId(organiser).events().get(c -> {
                    c.queryParameters.filter = filter;
                    c.queryParameters.select = HeldEvent.FIELDS;
                    headers.accept(c.headers);
                })));
        return page.events().stream().findFirst();
    }

    private Optional<HeldEvent> byTransaction(String key, Instant start) {
        Page page = calls.call(
                organiser,
                headers ->
                        Page.of(graph.users().byUserId(organiser).calendarView().get(c -> {
                            c.queryParameters.startDateTime = GraphTimes.text(start.minus(AROUND));
                            c.queryParameters.endDateTime = GraphTimes.text(start.plus(AROUND));
                            c.queryParameters.select = HeldEvent.FIELDS;
                            c.queryParameters.top = PAGE;
                            headers.accept(c.headers);
                        })));
        for (int read = 1; ; read++) {
            Optional<HeldEvent> found = page.events().stream()
                    .filter(held -> key.equals(held.transactionId()))
                    .findFirst();
            if (found.isPresent() || page.next() == null || read == PAGES_AT_MOST) {
                return found;
            }
            page = following(page.next());
        }
    }

    private Page following(String link) {
        return calls.call(
                organiser,
                headers -> Page.of(graph.users()
                        .byUserId(organiser)
                        .calendarView()
                        .withUrl(link)
                        .get(c -> headers.accept(c.headers))));
    }

    private record Page(List<HeldEvent> events, String next) {
        static Page of(EventCollectionResponse answer) {
            return new Page(
                    answer.getValue() == null
                            ? List.of()
                            : answer.getValue().stream().map(HeldEvent::of).toList(),
                    answer.getOdataNextLink());
        }
    }
}
