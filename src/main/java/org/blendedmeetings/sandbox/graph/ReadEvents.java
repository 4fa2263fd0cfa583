package org.blendedmeetings.sandbox.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading one event, listing them, and the view of a stretch of time. */
final class ReadEvents {
    private final Tenant tenant;

    ReadEvents(Tenant tenant) {
        this.tenant = tenant;
    }

    /** {@code GET …/events/{event}}. */
    Response one(Call call) {
        Prefer prefer = Prefer.of(call.request());
        ReadOptions options = ReadOptions.of(call.request(), tenant.schema());
        EventCopy copy = looked(Found.copy(tenant, call));
        return Answered.with(Response.json(200, write(copy, prefer, options)), prefer);
    }

    /** {@code GET …/events}. */
    Response list(Call call) {
        return many(call, copy -> true, null);
    }

    /** {@code GET …/calendarView}: what touches the stretch, by start. */
    Response view(Call call) {
        Instant from = moment(call, "startDateTime");
        Instant to = moment(call, "endDateTime");
        if (to.isBefore(from)) {
            throw new GraphError(400, "ErrorInvalidParameter", "The end of the view cannot be before its start.");
        }
        return many(
                call,
                copy -> copy.isInView() && copy.event().when().overlaps(from, to),
                Comparator.comparing(event -> event.when().start()));
    }

    private Response many(Call call, Predicate<EventCopy> wanted, Comparator<StoredEvent> usual) {
        Prefer prefer = Prefer.of(call.request());
        ReadOptions options = ReadOptions.of(call.request(), tenant.schema());
        Comparator<StoredEvent> order = options.order() == null ? usual : options.order();
        List<EventCopy> found = tenant.calendars().of(call.path("mailbox")).stream()
                .filter(wanted)
                .filter(copy -> options.filter().test(copy.event()))
                .sorted(order == null ? (one, other) -> 0 : Comparator.comparing(EventCopy::event, order))
                .toList();
        ArrayNode value = Json.array();
        found.stream()
                .skip(options.skip())
                .limit(options.top())
                .map(this::looked)
                .forEach(copy -> value.add(write(copy, prefer, options)));
        ObjectNode page = Json.object();
        if (found.size() > options.skip() + options.top()) {
            page.put("@odata.nextLink", NextPage.link(call.request(), options));
        }
        page.set("value", value);
        return Answered.with(Response.json(200, page), prefer);
    }

    private ObjectNode write(EventCopy copy, Prefer prefer, ReadOptions options) {
        return options.apply(tenant.json().write(copy, prefer), copy.event());
    }

    /** The organiser's look brings answers and links nearer. */
    private EventCopy looked(EventCopy copy) {
        if (!copy.isOrganiser()) {
            return copy;
        }
        StoredEvent before = copy.event();
        StoredEvent after =
                before.attendees(attendee -> attendee.seen(tenant.clock().instant()));
        after = after.with(before.online() == null ? null : before.online().seen());
        if (after.equals(before)) {
            return copy;
        }
        StoredEvent changed = after.touched(tenant.clock().instant());
        tenant.calendars().save(changed);
        changed.attendees().stream()
                .filter(attendee -> attendee.answered() != null
                        && before.attendee(attendee.address()).orElseThrow().coming() != null)
                .forEach(room -> tenant.mail().answer(changed, room.address(), room.response()));
        return new EventCopy(changed, copy.mailbox());
    }

    /** Without an offset it is UTC, whatever zone the client prefers to see. */
    private static Instant moment(Call call, String name) {
        String text = call.request().query(name);
        if (text == null) {
            throw new GraphError(400, "ErrorInvalidParameter", "This request requires the parameter '" + name + "'.");
        }
        try {
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new GraphError(400, "ErrorInvalidParameter", "'" + text + "' is not a date and time.");
        }
    }
}
