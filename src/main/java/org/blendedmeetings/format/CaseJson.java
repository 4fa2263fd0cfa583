package org.blendedmeetings.format;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the policy was asked with the decision, word for word. */
@Component
class CaseJson {
    private final JsonMapper json;

    CaseJson(JsonMapper json) {
        this.json = json;
    }

    String write(FormatCase asked) {
        return json.writeValueAsString(asked);
    }

    FormatCase read(String text) {
        return json.readValue(text, FormatCase.class);
    }
}
