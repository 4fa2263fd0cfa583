package org.blendedmeetings.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The styles and scripts we serve hold nothing that only GOV.UK may use. */
class AssetsTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void no_font_and_no_image_is_shipped() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            assertThat(files.map(Path::toString))
                    .anyMatch(file -> file.endsWith("static/assets/govuk-frontend.min.css"))
                    .noneMatch(file -> file.matches(".*\\.(woff2?|ttf|otf|eot|svg|png|ico)"));
        }
    }

    @Test
    void the_style_sheet_names_a_system_font_and_fetches_nothing() throws IOException {
        var css = Files.readString(CLASSES.resolve("static/assets/govuk-frontend.min.css"));

        assertThat(css)
                .contains("font-family:system-ui", ".govuk-button{")
                .doesNotContain("GDS Transport", "@font-face", "url(", "sourceMappingURL");
    }

    @Test
    void the_script_is_the_one_our_own_builds_on() throws IOException {
        assertThat(CLASSES.resolve("static/assets/govuk-frontend.min.js")).exists();
        assertThat(Files.readString(CLASSES.resolve("static/app.js"))).contains("./assets/govuk-frontend.min.js");
    }
}
