package org.blendedmeetings.sandbox.graph;

import static org.blendedmeetings.sandbox.wire.Operation.CALENDAR_VIEW;
import static org.blendedmeetings.sandbox.wire.Operation.CANCEL_EVENT;
import static org.blendedmeetings.sandbox.wire.Operation.CREATE_EVENT;
import static org.blendedmeetings.sandbox.wire.Operation.DELETE_EVENT;
import static org.blendedmeetings.sandbox.wire.Operation.GET_SCHEDULE;
import static org.blendedmeetings.sandbox.wire.Operation.LIST_EVENTS;
import static org.blendedmeetings.sandbox.wire.Operation.LIST_ROOMS;
import static org.blendedmeetings.sandbox.wire.Operation.PATCH_EVENT;
import static org.blendedmeetings.sandbox.wire.Operation.READ_EVENT;

import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;
import org.blendedmeetings.sandbox.wire.Routes;

/** The door of Graph: who may come in, how many at once, what goes wrong today, and who answers. */
public final class GraphApi {
    private static final String EVENT = "/users/{mailbox}/events/{event}";

    private final Tenant tenant;
    private final Faults faults;
    private final MailboxGate gate;
    private final String bearer;
    private final String domain;
    private final Routes routes = new Routes();

    GraphApi(Tenant tenant, Faults faults, String bearer, String domain) {
        this.tenant = tenant;
        this.faults = faults;
        this.gate = new MailboxGate(tenant.switches());
        this.bearer = bearer;
        this.domain = domain;
        ReadEvents reads = new ReadEvents(tenant);
        EndEvent ends = new EndEvent(tenant);
        routes.add("POST", "/users/{mailbox}/events", CREATE_EVENT, new CreateEvent(tenant))
                .add("POST", "/users/{mailbox}/calendar/events", CREATE_EVENT, new CreateEvent(tenant))
                .add("GET", "/users/{mailbox}/events", LIST_EVENTS, reads::list)
                .add("GET", EVENT, READ_EVENT, reads::one)
                .add("PATCH", EVENT, PATCH_EVENT, new PatchEvent(tenant))
                .add("DELETE", EVENT, DELETE_EVENT, ends::delete)
                .add("POST", EVENT + "/cancel", CANCEL_EVENT, ends::cancel)
                .add("GET", "/users/{mailbox}/calendarView", CALENDAR_VIEW, reads::view)
                .add("GET", "/users/{mailbox}/calendar/calendarView", CALENDAR_VIEW, reads::view)
                .add("POST", "/users/{mailbox}/calendar/getSchedule", GET_SCHEDULE, new GetSchedule(tenant))
                .add("GET", "/places/graph.room", LIST_ROOMS, new Places(tenant))
                .add("GET", "/places/microsoft.graph.room", LIST_ROOMS, new Places(tenant));
    }

    /** Answers a request whose path starts with this prefix. */
    public Response handle(Request request, String prefix) {
        try {
            checkBearer(request);
            Routes.Match match = routes.match(request, prefix)
                    .orElseThrow(() -> new GraphError(
                            400, "BadRequest", "Resource not found for the segments of '" + request.path() + "'."));
            Call call = match.call();
            String mailbox = call.path("mailbox");
            if (mailbox == null) {
                return spoilt(call, "", match);
            }
            checkMailbox(mailbox);
            return gate.through(mailbox, () -> spoilt(call, mailbox, match));
        } catch (GraphError refusal) {
            return refusal.response(request, tenant.clock());
        }
    }

    private Response spoilt(Call call, String mailbox, Routes.Match match) {
        return faults.around(
                call.operation(),
                mailbox,
                () -> tenant.calendars().exclusively(() -> match.handler().handle(call)),
                fault -> refusal(fault).response(call.request(), tenant.clock()));
    }

    private void checkBearer(Request request) {
        if (!("Bearer " + bearer).equals(request.header("Authorization"))) {
            throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty or not valid.");
        }
    }

    private void checkMailbox(String address) {
        if (tenant.calendars().isOutOfScope(address)) {
            throw GraphError.accessDenied();
        }
        if (tenant.calendars().mailbox(address).isEmpty()) {
            if (!Calendars.key(address).endsWith("@" + domain)) {
                throw new GraphError(404, "ErrorInvalidUser", "The requested user '" + address + "' is invalid.");
            }
            tenant.calendars().add(Mailbox.of(address, address));
        }
    }

    private static GraphError refusal(Fault fault) {
        GraphError error =
                switch (fault.kind()) {
                    case FORBIDDEN -> GraphError.accessDenied();
                    case THROTTLED -> GraphError.throttled(fault.retryAfter() == null ? 5 : fault.retryAfter());
                    case UNAVAILABLE -> new GraphError(
                            503, "ServiceUnavailable", "The service is temporarily unavailable.");
                    case GATEWAY_TIMEOUT -> new GraphError(504, "GatewayTimeout", "The server did not answer in time.");
                    default -> new GraphError(500, "InternalServerError", "Something went wrong.");
                };
        return error.retryAfter(fault.retryAfter());
    }
}
