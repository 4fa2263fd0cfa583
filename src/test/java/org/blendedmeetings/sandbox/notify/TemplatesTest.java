package org.blendedmeetings.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Pattern NEVER = Pattern.compile(
            "(?i)child|protection|conference|review|meeting|abuse|section 47|strategy|secure|adoption|care|social|safeguard");

    /** The one sentence the policy prescribes word for word (policy 0.7); with a link it takes two messages. */
    private static final String SENTENCE = "We have arranged the meeting this way.";

    @Test
    void there_is_one_for_each_purpose_and_channel() {
        assertThat(Templates.load().all())
                .extracting(Template::name)
                .containsExactly(
                        "ask-sms",
                        "ask-email",
                        "reminder-sms",
                        "reminder-email",
                        "invitation-sms",
                        "invitation-email",
                        "sentence-sms",
                        "sentence-email");
    }

    @Test
    void none_says_what_it_is_about() {
        assertThat(Templates.load().all()).allSatisfy(template -> assertThat(
                        template.subject() + template.body().replace(SENTENCE, ""))
                .doesNotContainPattern(NEVER));
    }

    @Test
    void all_are_filled_by_the_same_five_values() {
        assertThat(Templates.load().all()).allSatisfy(template -> assertThat(template.placeholders())
                .isSubsetOf("council", "first_name", "worker", "phone", "link")
                .contains("council", "phone", "link"));
    }

    @Test
    void a_text_fits_in_one_message() {
        Map<String, String> values = Map.of(
                "council", "Anyshire Council", "worker", "Samantha", "phone", "01632 960001", "link", "x".repeat(60));

        assertThat(Templates.load().all().stream()
                        .filter(template -> template.type().equals("sms"))
                        .map(template -> template.fill(template.body(), values))
                        .collect(Collectors.toList()))
                .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(text.contains(SENTENCE) ? 306 : 160));
    }
}
