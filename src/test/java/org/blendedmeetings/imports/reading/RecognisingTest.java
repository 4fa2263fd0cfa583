package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are what is in them. */
class RecognisingTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n9001,,25/06/2026,PN1";

    @TempDir
    Path folder;

    @Test
    void the_name_of_a_file_says_nothing() {
        assertThat(new Upload(folder).with("cin.xml", REVIEWS).read().kind).isEqualTo(ImportKind.SSDA903_CSV);
        assertThat(new Upload(folder).with("header.csv", "<EXPSSDA903/>").read().kind)
                .isEqualTo(ImportKind.SSDA903_XML);
        assertThat(new Upload(folder)
                        .with("reviews.csv", "<Message><Children/></Message>")
                        .read()
                        .kind)
                .isEqualTo(ImportKind.CIN_XML);
    }

    @Test
    void files_of_two_kinds_are_refused_before_either_is_read() {
        var heard = new Heard();
        var upload = new Upload(folder).with("reviews.csv", REVIEWS).with("cin.xml", "<Message><Children/></Message>");

        assertThat(upload.refused())
                .hasMessage(
                        "“reviews.csv” holds the SSDA903 return as CSV files and “cin.xml” holds the CIN census as XML."
                                + " Load files of one kind at a time.");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> upload.read(heard)))
                .isNotNull();
        assertThat(heard.facts).isEmpty();
    }

    @Test
    void files_that_are_not_needed_count_as_their_kind() {
        var refused = new Upload(folder)
                .with("uasc.csv", "CHILD,SEX,DOB,DUC")
                .with("list1.csv", "Child Unique ID,Date of Contact")
                .refused();

        assertThat(refused).hasMessageContaining("one kind at a time");
    }

    @Test
    void a_return_without_children_is_said_to_have_none() {
        assertThat(new Upload(folder).with("a.xml", "<EXPSSDA903/>").read().noticed)
                .containsExactly("“a.xml” has no children in it.");
        assertThat(new Upload(folder)
                        .with("b.xml", "<Message><Children/></Message>")
                        .read()
                        .noticed)
                .containsExactly("“b.xml” has no children in it.");
    }

    @Test
    void several_files_of_one_kind_are_read_in_turn() {
        var heard =
                new Upload(folder).with("1.csv", REVIEWS).with("2.csv", REVIEWS).read();

        assertThat(heard.facts).extracting(Fact::file).containsExactly("1.csv", "1.csv", "2.csv", "2.csv");
    }
}
