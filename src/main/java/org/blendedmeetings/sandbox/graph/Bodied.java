package org.blendedmeetings.sandbox.graph;

import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON object of a request. */
final class Bodied {
    private Bodied() {}

    static ObjectNode object(Request request) {
        try {
            if (Json.MAPPER.readTree(request.body()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw GraphError.badBody("The body is not JSON.");
        }
        throw GraphError.badBody("The body must be a JSON object.");
    }

    /** With the names of an action's parameters as OData takes them: the case of the first letter does not matter. */
    static ObjectNode parameters(Request request) {
        ObjectNode parameters = Json.object();
        object(request).properties().forEach(one -> {
            String name = one.getKey();
            parameters.set(Character.toLowerCase(name.charAt(0)) + name.substring(1), one.getValue());
        });
        return parameters;
    }
}
