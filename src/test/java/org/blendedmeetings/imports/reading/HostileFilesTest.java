package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm, or of no use: refused in a sentence. */
class HostileFilesTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE,NOTE\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+9001", "-9001", "@SUM(A1)", "\t9001", " =cmd|' /C calc'!A0", "\u00a0=1"})
    void a_cell_we_read_that_would_be_calculated_refuses_its_row(String cell) {
        var heard = new Upload(folder)
                .with("r.csv", REVIEWS + cell + ",,25/06/2026,PN1,\n9001,,25/06/2026,PN1,=1+1\n")
                .read();

        assertThat(heard.refused()).containsExactly("2 CHILD");
        assertThat(heard.refusals.get(0).why()).startsWith("This would be calculated as a formula.");
        assertThat(heard.said(FactKind.REVIEW)).hasSize(1);
    }

    @Test
    void a_formula_is_refused_in_whatever_column_is_read() {
        var heard = new Upload(folder)
                .with("r.csv", REVIEWS + "9001,=A1,25/06/2026,PN1,\n9001,,=A1,PN1,\n9001,,25/06/2026,=A1,\n")
                .with("h.csv", "CHILD,DOB,ETHNIC\n9001,,=A1")
                .with("e.csv", "CHILD,DECOM,RNE,LS,DEC,REC\n9001,1/6/2026,=S,C2,,\n9001,1/6/2026,S,C2,,@X1")
                .read();

        assertThat(heard.refused()).containsExactly("2 DOB", "3 REVIEW", "4 REVIEW_CODE", "2 ETHNIC", "2 RNE", "3 REC");
        assertThat(heard.facts).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345678901234567890123456789012345678901", "90\n01", "90\u202e01", "90\u000701", "1.23457E+11"
            })
    void a_number_no_child_has_refuses_its_row(String number) {
        var heard = new Upload(folder)
                .with("r.csv", REVIEWS + "\"" + number + "\",,25/06/2026,PN1,\n9001,,25/06/2026,PN1,\n")
                .read();

        assertThat(heard.refused()).containsExactly("2 CHILD");
        assertThat(heard.said(FactKind.REVIEW)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE EXPSSDA903>",
                "<!doctype x>",
                "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY a \"b\">",
                "<!-- <!DOCTYPE x> ---><!DOCTYPE x>"
            })
    void xml_with_a_document_type_is_refused(String type) {
        for (var at : new String[] {type + "<EXPSSDA903/>", "<?xml version=\"1.0\"?>" + type + "<Message/>"}) {
            assertThat(new Upload(folder).with("a.xml", at).refused())
                    .hasMessageStartingWith("“a.xml” has a document type or entities in it");
        }
    }

    @Test
    void what_looks_like_a_document_type_inside_a_comment_or_a_text_is_none() {
        var xml = "<EXPSSDA903><!-- <!DOCTYPE x> --><CHILD><HEADER><CHILDID><![CDATA[9001]]></CHILDID>"
                + "<NOTE><![CDATA[<!DOCTYPE x>]]]></NOTE></HEADER></CHILD></EXPSSDA903>";

        assertThat(new Upload(folder).with("a.xml", xml).read().said()).containsExactly("CHILD 9001 - - -");
    }

    @Test
    void an_entity_nobody_declared_is_refused() {
        assertThat(xml("<CHILD><HEADER><CHILDID>&a;</CHILDID></HEADER></CHILD>").refused())
                .hasMessageContaining("not well-formed");
    }

    @Test
    void xml_that_is_cut_off_is_refused() {
        assertThat(new Upload(folder)
                        .with("a.xml", "<EXPSSDA903><CHILD><HEADER>")
                        .refused())
                .hasMessageContaining("cut off or damaged");
        assertThat(new Upload(folder).with("a.xml", "<?xml version=\"1.0\"?>").refused())
                .hasMessageContaining("cut off or damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<CHILDID>%s</CHILDID>", "<CHILDID a=\"%s\"/>", "<!--%s-->", "<![CDATA[%s]]>", "<?a %s?>"})
    void xml_with_enormous_text_anywhere_is_refused(String around) {
        var refused = xml("<CHILD>"
                        + around.formatted("<a>".repeat(around.contains("CHILDID") ? 0 : 1) + "x".repeat(100_001))
                        + "</CHILD>")
                .refused();

        assertThat(refused).hasMessageContaining("more than 100,000 characters in one place");
    }

    @Test
    void xml_that_is_too_deep_or_has_too_much_for_one_child_is_refused() {
        assertThat(xml("<CHILD>" + "<A>".repeat(50)).refused()).hasMessageContaining("deeper than any return");
        assertThat(xml("<A>".repeat(50)).refused()).hasMessageContaining("deeper than any return");
        assertThat(xml("<CHILD>" + "<A/>".repeat(10_001)).refused()).hasMessageContaining("more than 10,000 entries");
    }

    @Test
    void a_field_that_never_ends_is_refused() {
        var never = new Upload(folder)
                .with("r.csv", REVIEWS + "\"9001,,25/06/2026,PN1,\n")
                .refused();
        var huge = new Upload(folder)
                .with("r.csv", REVIEWS + "9001,,,," + "x".repeat(100_001))
                .refused();
        var wide =
                new Upload(folder).with("r.csv", REVIEWS + ",".repeat(100_001)).refused();
        var endless = new Upload(folder).with("r.csv", "x".repeat(1_000_000)).refused();

        assertThat(never).hasMessageStartingWith("“r.csv” has in row 2 more than 100,000 characters, or a quotation");
        assertThat(huge).hasMessageStartingWith("“r.csv” has in row 2 more than 100,000 characters");
        assertThat(wide).hasMessageStartingWith("“r.csv” has in row 2 more than 100,000 characters");
        assertThat(endless).hasMessageStartingWith("“r.csv” has in row 1 more than 100,000 characters");
    }

    @Test
    void what_is_no_text_is_not_read_and_what_is_accepted_is_said() {
        var binary = new Upload(folder)
                .with("r.csv", new byte[] {'C', 'H', 0, 'I', 1, 2, 3})
                .refused();
        var picture = new Upload(folder)
                .with("p.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0})
                .refused();

        for (var refused : new Refused[] {binary, picture}) {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.UNSUPPORTED);
            assertThat(refused.field()).isEqualTo("files");
            assertThat(refused)
                    .hasMessageContaining("is not a file of text")
                    .hasMessageContaining("We read the SSDA903 return as CSV files or XML, the CIN census as XML,");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear all, please find attached", "%PDF-1.7 stuff", "a,b,c\n1,2,3", "<html></html>"})
    void what_we_do_not_know_is_not_read_and_what_is_accepted_is_said(String content) {
        var refused = new Upload(folder).with("x.txt", content).refused();

        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNSUPPORTED);
        assertThat(refused)
                .hasMessageStartingWith("“x.txt” is none of the files we know. We read the SSDA903 return")
                .hasMessageContaining("Annex A as an Excel workbook (.xlsx)")
                .hasMessageContaining("our own CSV templates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\r\n ", "\ufeff"})
    void an_empty_file_is_refused(String content) {
        assertThat(new Upload(folder).with("r.csv", content).refused())
                .hasMessage("“r.csv” is empty. Choose a file with rows in it.");
    }

    @Test
    void no_file_at_all_is_refused() {
        assertThat(new Upload(folder).refused()).hasMessage("Choose at least one file.");
    }

    @Test
    void a_file_beyond_the_largest_is_refused_before_it_is_looked_at() throws IOException {
        var path = folder.resolve("huge");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(Reading.LARGEST_FILE + 1);
        }
        var refused = new Upload(folder).at("huge.csv", path).refused();

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE);
        assertThat(refused).hasMessageStartingWith("“huge.csv” is larger than 300 MB");
    }

    @Test
    void a_name_made_to_be_misread_is_shown_as_a_name() {
        var name = "C:\\fakepath\\re\u202eviews\n.csv";

        assertThat(new Upload(folder).with(name, "").refused()).hasMessageStartingWith("“reviews.csv” is empty.");
        assertThat(new SourceFile("a/" + "x".repeat(500), folder).name()).hasSize(100);
    }

    @Test
    void letters_that_are_neither_still_leave_the_rest_to_be_read() {
        var bytes = (REVIEWS + "9001,,25/06/2026,PN1,\u0081\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new Upload(folder).with("r.csv", bytes).read().said(FactKind.REVIEW))
                .hasSize(1);
    }

    private Upload xml(String inside) {
        return new Upload(folder).with("a.xml", "<EXPSSDA903>" + inside + "</EXPSSDA903>");
    }
}
