package org.blendedmeetings.twin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that answers a GET, with what is known of one meeting filled in: also those no page leads to. */
record Endpoints(RequestMappingHandlerMapping mapping) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)(:[^/]*)?}");
    private static final String NOBODY = new UUID(0, 0).toString();

    /** @param values by the variable's name, what it may stand for; another variable stands for nothing there is */
    Set<String> starting(String prefix, Map<String, List<String>> values) {
        var found = new LinkedHashSet<String>();
        mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(prefix))
                .sorted()
                .forEach(pattern -> found.addAll(filled(pattern, values)));
        return found;
    }

    private static List<String> filled(String pattern, Map<String, List<String>> values) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        var all = new ArrayList<String>();
        for (var value : values.getOrDefault(key(pattern, variable.group(1)), List.of(NOBODY))) {
            all.addAll(
                    filled(pattern.substring(0, variable.start()) + value + pattern.substring(variable.end()), values));
        }
        return all;
    }

    // an {id} is told by where it stands: /asks/{id}
    private static String key(String pattern, String name) {
        return name.equals("id") ? pattern.substring(1, pattern.indexOf('/', 1)) : name;
    }
}
