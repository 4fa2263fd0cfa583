package org.blendedmeetings.sandbox.wire;

import java.util.Map;

/**
 * A request that found its route.
 *
 * @param path the variables of the path, decoded
 */
public record Call(Request request, Operation operation, Map<String, String> path) {

    public String path(String variable) {
        return path.get(variable);
    }
}
