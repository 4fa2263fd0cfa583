package org.blendedmeetings.sandbox.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which handler answers which method and path; {@code {name}} in a pattern stands for one segment. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** Adds a route; the operation is the name by which faults are aimed at it, null where none can be. */
    public Routes add(String method, String pattern, Operation operation, Handler handler) {
        routes.add(new Route(method, Encoding.segments(pattern), operation, handler));
        return this;
    }

    /** The route of this request under a prefix of its path. */
    public Optional<Match> match(Request request, String prefix) {
        List<String> segments = Encoding.segments(request.path().substring(prefix.length()));
        for (Route route : routes) {
            Map<String, String> variables = route.variables(request.method(), segments);
            if (variables != null) {
                return Optional.of(new Match(new Call(request, route.operation, variables), route.handler));
            }
        }
        return Optional.empty();
    }

    /** A call and who answers it. */
    public record Match(Call call, Handler handler) {}

    private record Route(String method, List<String> pattern, Operation operation, Handler handler) {

        private Map<String, String> variables(String wanted, List<String> segments) {
            if (!method.equals(wanted) || segments.size() != pattern.size()) {
                return null;
            }
            Map<String, String> variables = new LinkedHashMap<>();
            for (int i = 0; i < pattern.size(); i++) {
                String part = pattern.get(i);
                if (part.startsWith("{")) {
                    variables.put(part.substring(1, part.length() - 1), segments.get(i));
                } else if (!part.equals(segments.get(i))) {
                    return null;
                }
            }
            return variables;
        }
    }
}
