package org.blendedmeetings.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What is shown before it is sent is what the message service holds. */
class SameWordsTest {
    @Test
    void the_texts_of_the_message_service_are_those_staff_are_shown() throws Exception {
        var settings = TimescaleFixtures.fromConfig("telling.yaml", "blended.telling", TellingSettings.class);

        assertThat(held("sentence-sms")).isEqualTo(settings.message().sms());
        assertThat(held("sentence-email")).isEqualTo(settings.message().email());
    }

    @Test
    void the_message_holds_the_one_sentence() {
        var settings = TimescaleFixtures.fromConfig("telling.yaml", "blended.telling", TellingSettings.class);
        var sentence = settings.sentence().replace("{name}", "{worker}");

        assertThat(settings.message().sms()).contains(sentence);
        assertThat(settings.message().email()).contains(sentence);
    }

    private static String held(String name) throws Exception {
        Map<String, List<Map<String, String>>> held =
                new Yaml().load(Files.readString(Path.of("src/main/resources/sandbox/notify-templates.yaml")));
        return held.get("templates").stream()
                .filter(each -> each.get("name").equals(name))
                .findFirst()
                .orElseThrow()
                .get("body")
                .replace("((", "{")
                .replace("))", "}");
    }
}
