package org.blendedmeetings.sandbox.graph;

import java.util.Objects;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Request;
import tools.jackson.databind.node.ObjectNode;

/** Makes the Teams meeting of an event, and loses it as Graph does when its link is taken out of the body. */
final class TeamsMeetings {
    private static final String TEAMS = "teamsForBusiness";

    private TeamsMeetings() {}

    /** The meeting after this body; null for none. */
    static Online after(Online before, ObjectNode body, Request request, Switches switches) {
        Boolean wanted = body.hasNonNull("isOnlineMeeting")
                ? (Boolean) body.get("isOnlineMeeting").asBoolean()
                : null;
        String provider = Json.text(body, "onlineMeetingProvider");
        if (before == null) {
            return Boolean.TRUE.equals(wanted) ? make(provider, request, switches) : null;
        }
        if (Boolean.FALSE.equals(wanted)) {
            throw new GraphError(400, "ErrorInvalidRequest", "An online meeting cannot be made one that is not.");
        }
        if (provider != null && !provider.equals(TEAMS)) {
            throw new GraphError(400, "ErrorInvalidRequest", "The provider of an online meeting cannot be changed.");
        }
        boolean cutOut = body.hasNonNull("body")
                && before.ready()
                && !Objects.toString(Json.text(body.get("body"), "content"), "").contains(before.joinUrl());
        return cutOut ? null : before;
    }

    private static Online make(String provider, Request request, Switches switches) {
        if (provider != null && !provider.equals(TEAMS)) {
            throw new GraphError(
                    400, "ErrorInvalidRequest", "The calendar does not allow the provider '" + provider + "'.");
        }
        // a page of the sandbox, so that the link opens and says what it is
        String url = request.base() + "/sandbox/teams/" + NewIds.text(24);
        return Online.made(url, switches.getJoinLinkAfterReads());
    }
}
