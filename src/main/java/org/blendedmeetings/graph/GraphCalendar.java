package org.blendedmeetings.graph;

import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.events.EventsRequestBuilder;
import com.microsoft.graph.users.item.events.item.cancel.CancelPostRequestBody;
import com.microsoft.kiota.ApiException;
import com.microsoft.kiota.RequestHeaders;
import com.microsoft.kiota.serialization.UntypedString;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.blendedmeetings.invitation.CalendarGateway;
import org.blendedmeetings.shared.RemoteFault;

/** Events in the organiser's Microsoft 365 mailbox. */
final class GraphCalendar implements CalendarGateway {
    private final GraphServiceClient graph;
    private final GraphCalls calls;
    private final String organiser;
    private final NewEvents newEvents;
    private final EventLookup lookup;

    GraphCalendar(GraphServiceClient graph, GraphCalls calls, GraphSettings settings) {
        this.graph = graph;
        this.calls = calls;
        this.organiser = settings.organiser();
        this.newEvents = new NewEvents(settings.reminder());
        this.lookup = new EventLookup(graph, calls, organiser);
    }

    @Override
    public Optional<Created> find(String key, Instant start) {
        return lookup.find(key, start)
                .map(held -> AsAsked.startingAt(start, held))
                .map(HeldEvent::created);
    }

    @Override
    public Created create(NewEvent asked) {
        Posted posted = calls.call(organiser, headers -> post(asked, headers));
        HeldEvent held = posted.event() != null ? posted.event() : createdBefore(posted.existingId(), asked);
        return AsAsked.check(asked, held).created();
    }

    @Override
    public Optional<State> read(String eventId) {
        return held(eventId).map(HeldEvent::state);
    }

    @Override
    public void cancel(String eventId, String comment) {
        calls.call(organiser, headers -> {
            CancelPostRequestBody body = new CancelPostRequestBody();
            body.setComment(comment);
            try {
                events().byEventId(eventId).cancel().post(body, c -> headers.accept(c.headers));
            } catch (ApiException e) {
                passUnlessGone(e);
            }
            return null;
        });
    }

    /** A repeat is answered with an error that names the event made first: 400 or 409, by what clients report. */
    private Posted post(NewEvent asked, Consumer<RequestHeaders> headers) {
        try {
            var event = events().post(newEvents.build(asked), c -> headers.accept(c.headers));
            return new Posted(HeldEvent.of(Objects.requireNonNull(event)), null);
        } catch (ODataError e) {
            if (!new GraphAnswer(e).code().equals("ErrorDuplicateTransactionId")) {
                throw e;
            }
            return new Posted(null, existingId(e));
        }
    }

    private HeldEvent createdBefore(String existingId, NewEvent asked) {
        Optional<HeldEvent> held = existingId == null ? lookup.find(asked.key(), asked.start()) : held(existingId);
        return held.orElseThrow(() -> new RemoteFault(
                RemoteFault.Kind.TRY_AGAIN,
                "The calendar says this event was created before, and does not show it.",
                "CreatedBeforeAndNotFound",
                null,
                null));
    }

    private static String existingId(ODataError e) {
        Object id = e.getError().getAdditionalData().get("@event.existingEventId");
        return id instanceof UntypedString text ? text.getValue() : id instanceof String text ? text : null;
    }

    private Optional<HeldEvent> held(String eventId) {
        return calls.call(organiser, headers -> {
            try {
                var event = events().byEventId(eventId).get(c -> {
                    c.queryParameters.select = HeldEvent.FIELDS;
                    headers.accept(c.headers);
                });
                return Optional.of(HeldEvent.of(Objects.requireNonNull(event)));
            } catch (ApiException e) {
                passUnlessGone(e);
                return Optional.empty();
            }
        });
    }

    private static void passUnlessGone(ApiException e) {
        if (!new GraphAnswer(e).saysGone()) {
            throw e;
        }
    }

    private EventsRequestBuilder events() {
        return graph.users().byUserId(organiser).events();
    }

    private record Posted(HeldEvent event, String existingId) {}
}
