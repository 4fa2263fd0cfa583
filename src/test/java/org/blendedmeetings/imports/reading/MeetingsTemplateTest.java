package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own template of meetings held. */
class MeetingsTemplateTest {
    private static final String HEADINGS = "Child number,Date of birth,Meeting type,Clock started on,Held on,Ended on";

    @TempDir
    Path folder;

    @Test
    void a_row_says_when_a_clock_started_when_the_meeting_was_held_and_when_it_all_ended() {
        var heard = read("9001,2015-04-03,icpc,02/03/2026,20/03/2026,2026-11-01", "9002,,CORE_GROUP_N,,20/03/2026,");

        assertThat(heard.kind).isEqualTo(ImportKind.MEETINGS);
        assertThat(heard.said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - -",
                        "CLOCK_STARTED 9001 2026-03-02 - ICPC",
                        "HELD 9001 2026-03-20 - ICPC",
                        "ENDED 9001 2026-11-01 - ICPC",
                        "CHILD 9002 - - -",
                        "HELD 9002 2026-03-20 - CORE_GROUP_N");
    }

    @Test
    void a_row_needs_a_child_a_type_and_a_date() {
        var heard = read(",,ICPC,02/03/2026,,", "9001,,,02/03/2026,,", "9001,,ICPC,,,");

        assertThat(heard.facts).isEmpty();
        assertThat(heard.refused()).containsExactly("2 Child number", "3 Meeting type", "4 Held on");
    }

    @Test
    void nothing_is_held_or_ended_before_it_started() {
        var heard = read(
                "9001,,ICPC,02/03/2026,01/03/2026,",
                "9001,,ICPC,02/03/2026,,01/03/2026",
                "9001,,ICPC,,02/03/2026,01/03/2026");

        assertThat(heard.refused()).containsExactly("2 Held on", "3 Ended on", "4 Ended on");
    }

    @Test
    void the_template_to_download_is_one_that_is_read() throws IOException {
        try (var template = getClass().getResourceAsStream("/imports/meetings-template.csv")) {
            var heard = new Upload(folder)
                    .with("template.csv", template.readAllBytes())
                    .read();

            assertThat(heard.kind).isEqualTo(ImportKind.MEETINGS);
            assertThat(heard.matched).hasSize(6);
        }
    }

    @Test
    void the_template_may_have_been_filled_in_and_saved_as_a_workbook() {
        var heard = new Upload(folder)
                .with("m.xlsx", new WorkbookBuilder().sheet("Sheet1", HEADINGS.split(","), new Object[] {
                            9001, 42097, "ICPC", null, 46101
                        }))
                .read();

        assertThat(heard.kind).isEqualTo(ImportKind.MEETINGS);
        assertThat(heard.said()).containsExactly("CHILD 9001 2015-04-03 - -", "HELD 9001 2026-03-20 - ICPC");
    }

    private Heard read(String... rows) {
        return new Upload(folder)
                .with("m.csv", HEADINGS + "\n" + String.join("\n", rows))
                .read();
    }
}
