package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.blendedmeetings.imports.CouncilFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;

/** Business support hand over the yearly return, see what it would change and what it refuses, and apply the good rows. */
@BrowserTest
class CouncilFilesTest {
    private Scene scene;
    private Family family;

    @BeforeEach
    void a_clerk(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily();
    }

    @ParameterizedTest
    @EnumSource
    void a_return_is_handed_over_seen_and_applied(At at) {
        var good = CouncilFiles.number();
        var early = CouncilFiles.number();
        try (var clerk = scene.walk(at).signedIn(family.clerk())) {
            clerk.press(LINK, "Council files");
            clerk.press(BUTTON, "See what they would change");
            assertThat(clerk.reads()).contains("Choose at least one file");

            clerk.page().setInputFiles("#files", new FilePayload[] {
                payload(CouncilFiles.header(List.of(good + ",1,04/05/2012,WBRI,,,", early + ",2,,BAFR,,,"))),
                payload(CouncilFiles.episodes(List.of(good + ",03/02/2023,S,C2,N1,U1,PR1,,,,,,"))),
                payload(CouncilFiles.reviews(
                        List.of(good + ",04/05/2012,04/09/2026,PN3", good + ",04/05/2012,31/02/2026,PN1")))
            });
            clerk.press(BUTTON, "See what they would change");
            assertThat(clerk.reads())
                    .contains("What these files would change", "Child-in-care review", "reviews.csv, row 3")
                    .doesNotContain("Applied by");

            clerk.press(BUTTON, "Apply the good rows");
            assertThat(clerk.reads()).contains("What these files changed", "Applied by");
            clerk.press(LINK, "Council files");
            assertThat(clerk.reads()).contains("2, 2 new");
        }
    }

    private static FilePayload payload(MockMultipartFile file) {
        try {
            return new FilePayload(file.getOriginalFilename(), "text/csv", file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
