package org.blendedmeetings.sandbox.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refuses what Graph's types do not know: unknown properties, words that are not of an enumeration, values of the wrong
 * kind, and what only the server sets. The types are in {@code sandbox/graph-schema.yaml}.
 */
final class Schema {
    private final Map<String, Map<String, PropertyType>> types = new LinkedHashMap<>();

    private Schema(Map<String, Map<String, String>> text) {
        text.forEach((type, properties) -> {
            Map<String, PropertyType> known = new LinkedHashMap<>();
            properties.forEach((name, words) -> known.put(name, PropertyType.of(words)));
            types.put(type, known);
        });
    }

    static Schema load() {
        try (InputStream file = Schema.class.getResourceAsStream("/sandbox/graph-schema.yaml")) {
            return new Schema(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the properties of a type. */
    Set<String> properties(String type) {
        return types.get(type).keySet();
    }

    /** Checks a body; {@code first} when it creates the thing. */
    void check(String type, JsonNode body, boolean first) {
        if (!(body instanceof ObjectNode object)) {
            throw GraphError.badBody("An object of type 'microsoft.graph." + type + "' was expected.");
        }
        checkNamedType(type, object);
        for (var property : object.properties()) {
            if (!property.getKey().contains("@odata.")) {
                checkProperty(type, property.getKey(), property.getValue(), first);
            }
        }
    }

    private void checkNamedType(String type, ObjectNode object) {
        JsonNode named = object.get("@odata.type");
        if (named != null && !named.asString().equals("#microsoft.graph." + type)) {
            throw GraphError.badBody("'" + named.asString() + "' is not '#microsoft.graph." + type + "'.");
        }
    }

    private void checkProperty(String type, String name, JsonNode value, boolean first) {
        PropertyType known = types.get(type).get(name);
        if (known == null) {
            throw GraphError.badBody("The property '" + name + "' does not exist on type 'microsoft.graph." + type
                    + "'. Make sure to only use property names that are defined by the type.");
        }
        switch (known.setting()) {
            case SERVER -> throw GraphError.badBody("The property '" + name + "' cannot be set by a client.");
            case NOT_KEPT -> throw GraphError.notKept("the property '" + name + "'");
            case FIRST -> {
                if (!first) {
                    throw GraphError.badBody("The property '" + name + "' cannot be changed once it is set.");
                }
            }
            case ANY_TIME -> {}
        }
        checkValue(known, name, value, first);
    }

    private void checkValue(PropertyType known, String name, JsonNode value, boolean first) {
        if (value.isNull()) {
            return;
        }
        if (known.list()) {
            if (!value.isArray()) {
                throw wrong(name, value);
            }
            value.forEach(item -> checkOne(known, name, item, first));
        } else {
            checkOne(known, name, value, first);
        }
    }

    private void checkOne(PropertyType known, String name, JsonNode value, boolean first) {
        boolean fits =
                switch (known.kind()) {
                    case "text" -> value.isString();
                    case "flag" -> value.isBoolean();
                    case "number" -> value.isIntegralNumber();
                    case "word" -> value.isString() && known.words().contains(value.asString());
                    default -> {
                        check(known.kind(), value, first);
                        yield true;
                    }
                };
        if (!fits) {
            throw wrong(name, value);
        }
    }

    private static GraphError wrong(String name, JsonNode value) {
        return GraphError.badBody("Requested value '" + (value.isValueNode() ? value.asString() : value.getNodeType())
                + "' was not found, or is of the wrong kind, for the property '" + name + "'.");
    }
}
