package org.blendedmeetings.format;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the policy was asked and said with the decision, word for word. */
@Component
class AdvisedJson {
    private final JsonMapper json;

    AdvisedJson(JsonMapper json) {
        this.json = json;
    }

    String write(Advised advised) {
        return json.writeValueAsString(advised);
    }

    Advised read(String text) {
        return json.readValue(text, Advised.class);
    }

    String write(Sources sources) {
        return json.writeValueAsString(sources);
    }

    /** @param text null of what was decided before it was kept */
    Sources sources(String text) {
        return text == null ? Sources.NONE : json.readValue(text, Sources.class);
    }
}
