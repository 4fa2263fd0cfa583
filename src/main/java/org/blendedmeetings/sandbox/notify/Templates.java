package org.blendedmeetings.sandbox.notify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The templates that the service has, from {@code sandbox/notify-templates.yaml}. */
public final class Templates {
    private final Map<UUID, Template> byId = new LinkedHashMap<>();

    private Templates(Map<String, List<Map<String, String>>> text) {
        for (Map<String, String> one : text.get("templates")) {
            Template template = new Template(
                    one.get("name"),
                    UUID.fromString(one.get("id")),
                    one.get("type"),
                    one.get("subject"),
                    one.get("body"));
            byId.put(template.id(), template);
        }
    }

    public static Templates load() {
        try (InputStream file = Templates.class.getResourceAsStream("/sandbox/notify-templates.yaml")) {
            return new Templates(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Template> all() {
        return List.copyOf(byId.values());
    }

    /** The template of this id; refused where there is none, or where it is for another channel. */
    Template get(String id, String type) {
        Template template;
        try {
            template = byId.get(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw NotifyError.invalid("template_id is not a valid UUID");
        }
        if (template == null) {
            throw NotifyError.badRequest("Template not found");
        }
        if (!template.type().equals(type)) {
            throw NotifyError.badRequest(template.type() + " template is not suitable for " + type + " notification");
        }
        return template;
    }
}
