package org.blendedmeetings.sandbox.graph;

import org.blendedmeetings.sandbox.wire.Response;

/** Says in an answer which preferences were heeded. */
final class Answered {
    private Answered() {}

    static Response with(Response response, Prefer prefer) {
        String applied = prefer.applied();
        return applied.isEmpty() ? response : response.with("Preference-Applied", applied);
    }
}
