package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person said of one list's headings, and what they are asked where nobody can tell. */
class HeadingsOfAListTest {
    private static final String CARE = "Annex A list 8";
    private static final String PLANS = "Annex A list 7";

    @TempDir
    Path folder;

    @Test
    void the_same_heading_is_another_column_in_another_list() {
        var known = new Headings(
                Map.of(),
                Map.of(
                        CARE, Map.of("start", "Date Started to be Looked After"),
                        PLANS, Map.of("start", "Child Protection Plan Start Date")));

        assertThat(new Upload(folder)
                        .with("8.csv", "Child ID,Start,Date Ceased to be Looked After", "9001,01/06/2026,")
                        .knowing(known)
                        .read()
                        .said(FactKind.CARE))
                .containsExactly("9001 2026-06-01 - -");
        assertThat(new Upload(folder)
                        .with("7.csv", "Child ID,Start,Child Protection Plan End Date", "9001,01/06/2026,")
                        .knowing(known)
                        .read()
                        .said(FactKind.PLAN))
                .containsExactly("9001 2026-06-01 - -");
    }

    @Test
    void a_file_nobody_knows_is_refused_with_its_headings() {
        var refused = new Upload(folder)
                .with("8.csv", "Our list;;", "Client;In since;Out on", "9001;01/06/2026;")
                .refused();

        assertThat(refused).isInstanceOfSatisfying(UnknownHeadings.class, unknown -> assertThat(
                        only(unknown).columns().keySet())
                .containsExactly("Client", "In since", "Out on"));
    }

    @Test
    void a_list_without_a_column_it_needs_is_refused_with_what_it_was_read_as() {
        var refused = new Upload(folder)
                .with("8.csv", "Child ID,Date Started to be Looked After,Left", "9001,01/06/2026,")
                .refused();

        assertThat(refused).isInstanceOfSatisfying(UnknownHeadings.class, unknown -> {
            assertThat(only(unknown).list()).isEqualTo(CARE);
            assertThat(only(unknown).columns()).containsEntry("Child ID", "Child Unique ID");
            assertThat(only(unknown).unread()).isEqualTo(List.of("Left"));
            assertThat(only(unknown).missing()).contains("Date Ceased to be Looked After");
        });
    }

    @Test
    void a_text_without_columns_is_no_table_to_ask_about() {
        assertThat(new Upload(folder).with("notes.txt", "Dear all", "see you").refused())
                .isNotInstanceOf(UnknownHeadings.class);
    }

    private static TableHeadings only(UnknownHeadings unknown) {
        assertThat(unknown.headings()).hasSize(1);
        return unknown.headings().get(0);
    }
}
