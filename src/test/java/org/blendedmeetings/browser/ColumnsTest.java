package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.blendedmeetings.imports.CouncilFiles;
import org.blendedmeetings.imports.KnownHeadings;
import org.blendedmeetings.imports.KnownSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A list with headings of the council's own: business support say what they are, and forget it again. */
@BrowserTest
class ColumnsTest {
    private Scene scene;
    private Family family;

    @Autowired
    KnownHeadings known;

    @Autowired
    KnownSheets sheets;

    @BeforeEach
    void a_clerk(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily();
    }

    @AfterEach
    void nothing_is_remembered() {
        known.all().forEach(each -> known.forget(each.id()));
        sheets.all().forEach(each -> sheets.forget(each.id()));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_columns_are_is_said_once(At at) {
        var list = list();
        try (var clerk = scene.walk(at).signedIn(family.clerk())) {
            clerk.press(LINK, "Council files");
            clerk.page().setInputFiles("#files", list);
            clerk.press(BUTTON, "See what they would change");
            assertThat(clerk.reads()).contains("Which list is our list.csv?", "“Client”, “In since”");
            clerk.choose("Annex A list 8: children looked after");
            clerk.press(BUTTON, "It is this one");
            assertThat(clerk.reads()).contains("Which column is which in our list.csv?", "Read as Annex A list 8.");

            clerk.select("“Client” is", "Child Unique ID");
            clerk.select("“In since” is", "Date Started to be Looked After");
            clerk.select("“Out on” is", "Date Ceased to be Looked After");
            clerk.page().setInputFiles("#files0", list);
            clerk.press(BUTTON, "Remember it, and look again");
            assertThat(clerk.reads()).contains("What these files would change", "The columns of our list.csv");

            clerk.press(LINK, "Council files");
            clerk.press(LINK, "Columns and sheets you matched");
            assertThat(clerk.reads())
                    .contains("A sheet with “Client”, “In since”, “Out on”, “Talked on” is Annex A list 8");
            for (var said = 0; said < 4; said++) {
                clerk.press(BUTTON, "Forget it");
                assertThat(clerk.reads()).contains("It is remembered no more.");
            }
            assertThat(clerk.reads()).doesNotContain("Client");
        }
    }

    private static FilePayload list() {
        var text = "Client,In since,Out on,Talked on\n" + CouncilFiles.number() + ",2026-06-01,,2026-09-04\n";
        return new FilePayload("our list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
