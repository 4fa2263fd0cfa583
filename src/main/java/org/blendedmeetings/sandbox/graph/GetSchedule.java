package org.blendedmeetings.sandbox.graph;

import java.util.List;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Handler;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code POST …/calendar/getSchedule}: free and busy times of at most 20 mailboxes, over less than 62 days. A mailbox
 * that is not known is an error within the answer, not of it.
 */
final class GetSchedule implements Handler {
    private static final int MOST_MAILBOXES = 20;

    private final Tenant tenant;

    GetSchedule(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Response handle(Call call) {
        Prefer prefer = Prefer.of(call.request());
        ObjectNode parameters = Bodied.parameters(call.request());
        tenant.schema().check("getSchedule", parameters, true);
        ScheduleSpan span = ScheduleSpan.read(parameters);
        if (!parameters.path("schedules").isArray()
                || parameters.get("schedules").isEmpty()) {
            throw new GraphError(400, "ErrorInvalidParameter", "The parameter 'schedules' is required.");
        }
        if (parameters.get("schedules").size() > MOST_MAILBOXES) {
            throw new GraphError(
                    400, "ErrorInvalidParameter", "At most " + MOST_MAILBOXES + " schedules can be asked for at once.");
        }
        ArrayNode value = Json.array();
        parameters.get("schedules").forEach(address -> value.add(schedule(address.asString(), span, prefer)));
        return Answered.with(Response.json(200, Json.object().set("value", value)), prefer);
    }

    private ObjectNode schedule(String address, ScheduleSpan span, Prefer prefer) {
        ObjectNode schedule = Json.object().put("scheduleId", address);
        if (tenant.calendars().mailbox(address).isEmpty()) {
            return error(
                    schedule,
                    "ErrorMailRecipientNotFound",
                    "Unable to resolve e-mail address " + address + " to an Active Directory object.");
        }
        if (tenant.calendars().isOutOfScope(address)) {
            return error(schedule, "ErrorNoFreeBusyAccess", "The caller has no free/busy access to " + address + ".");
        }
        List<EventCopy> taken = tenant.calendars().of(address).stream()
                .filter(copy -> copy.isInView()
                        && !copy.event().gone()
                        && copy.event().when().overlaps(span.from(), span.to()))
                .toList();
        schedule.put("availabilityView", AvailabilityView.of(taken, span.from(), span.to(), span.interval()));
        ArrayNode items = schedule.putArray("scheduleItems");
        taken.forEach(copy -> items.add(item(copy, prefer)));
        ObjectNode hours = schedule.putObject("workingHours")
                .put("startTime", "08:30:00.0000000")
                .put("endTime", "17:00:00.0000000");
        hours.putArray("daysOfWeek")
                .add("monday")
                .add("tuesday")
                .add("wednesday")
                .add("thursday")
                .add("friday");
        hours.putObject("timeZone").put("name", Zones.WINDOWS_UK);
        return schedule;
    }

    private static ObjectNode error(ObjectNode schedule, String code, String message) {
        schedule.putObject("error").put("message", message).put("responseCode", code);
        return schedule;
    }

    private static ObjectNode item(EventCopy copy, Prefer prefer) {
        ObjectNode properties = copy.event().properties();
        boolean isPrivate = List.of("private", "confidential").contains(Json.text(properties, "sensitivity"));
        ObjectNode item = Json.object().put("isPrivate", isPrivate).put("status", copy.showAs());
        if (!isPrivate) {
            item.put("subject", Json.text(properties, "subject"))
                    .put("location", Json.text(properties.get("location"), "displayName"));
        }
        item.set("start", Zones.write(copy.event().when().start(), prefer.timeZone()));
        item.set("end", Zones.write(copy.event().when().end(), prefer.timeZone()));
        return item;
    }
}
