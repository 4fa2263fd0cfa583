package org.blendedmeetings.sandbox.wire;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client can ask of the wire servers; a fault is aimed at one of these. */
public enum Operation {
    CREATE_EVENT(Api.GRAPH),
    READ_EVENT(Api.GRAPH),
    LIST_EVENTS(Api.GRAPH),
    PATCH_EVENT(Api.GRAPH),
    CANCEL_EVENT(Api.GRAPH),
    DELETE_EVENT(Api.GRAPH),
    CALENDAR_VIEW(Api.GRAPH),
    GET_SCHEDULE(Api.GRAPH),
    LIST_ROOMS(Api.GRAPH),
    SEND_EMAIL(Api.NOTIFY),
    SEND_SMS(Api.NOTIFY),
    READ_NOTIFICATION(Api.NOTIFY),
    LIST_NOTIFICATIONS(Api.NOTIFY);

    private final Api api;

    Operation(Api api) {
        this.api = api;
    }

    /** Everything Graph is asked. */
    public static Set<Operation> graph() {
        return of(Api.GRAPH);
    }

    /** Everything Notify is asked. */
    public static Set<Operation> viaNotify() {
        return of(Api.NOTIFY);
    }

    /** One operation by its name, or all of {@code GRAPH} or {@code NOTIFY}. */
    public static Set<Operation> named(String name) {
        for (Api api : Api.values()) {
            if (api.name().equals(name)) {
                return of(api);
            }
        }
        return EnumSet.of(valueOf(name));
    }

    private static Set<Operation> of(Api api) {
        return Arrays.stream(values())
                .filter(operation -> operation.api == api)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    }

    private enum Api {
        GRAPH,
        NOTIFY
    }
}
