package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they are: nobody tidies them first. */
class MessyFilesTest {
    @TempDir
    Path folder;

    private static final String PLAIN = "CHILD,DOB,REVIEW,REVIEW_CODE\n9001,03/04/2015,25/06/2026,PN1\n";

    @Test
    void columns_may_stand_in_any_order_and_case_with_others_between() {
        reads("Extra,review_code,,REVIEW,Team,dob,Child\nx,pn1,,25/06/2026,North,03/04/2015,9001\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void columns_may_be_kept_apart_by_other_signs(String separator) {
        reads(PLAIN.replace(",", separator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lines_may_end_in_other_ways(String end) {
        reads(PLAIN.replace("\n", end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_not_part_of_the_first_heading(String charset) {
        reads("\ufeff" + PLAIN, Charset.forName(charset));
    }

    @Test
    void letters_of_windows_are_read_where_the_file_is_no_utf_8() {
        var heard = new Upload(folder)
                .with("r.csv", Charset.forName("windows-1252"), PLAIN.replace("9001", "Z\u00e9-9001"))
                .read();

        assertThat(heard.said(FactKind.REVIEW)).containsExactly("Z\u00e9-9001 2026-06-25 - PN1");
    }

    @Test
    void letters_of_utf_8_are_read_as_they_are() {
        var heard = new Upload(folder)
                .with("r.csv", PLAIN.replace("9001", "Z\u00e9-9001"))
                .read();

        assertThat(heard.said(FactKind.REVIEW)).containsExactly("Z\u00e9-9001 2026-06-25 - PN1");
    }

    @Test
    void a_mark_of_utf_8_before_letters_of_windows_is_left_out_too() {
        var bytes = ("\u00ef\u00bb\u00bf" + PLAIN.replace("9001", "Z\u00e9")).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new Upload(folder).with("r.csv", bytes).read().said(FactKind.REVIEW))
                .containsExactly("Z\u00e9 2026-06-25 - PN1");
    }

    @Test
    void quoted_fields_may_hold_lines_and_separators() {
        var heard = reads("CHILD,DOB,Note,REVIEW,REVIEW_CODE\n"
                + "\"9001\",03/04/2015,\"late,\r\nsaid \"\"mum\"\"\",25/06/2026,PN1\n");

        assertThat(heard.facts.get(0).row()).isEqualTo(2);
    }

    @Test
    void spaces_around_values_do_not_count() {
        reads("CHILD , DOB,REVIEW,REVIEW_CODE\n 9001\u00a0,03/04/2015 , 25/06/2026,PN1 \n");
    }

    @Test
    void blank_rows_and_trailing_commas_are_passed_over() {
        var heard = reads("CHILD,DOB,REVIEW,REVIEW_CODE,,\n\n,,,,,\n9001,03/04/2015,25/06/2026,PN1,,\n,,,,,\n");

        assertThat(heard.noticed).containsExactly("“r.csv”: 2 blank rows were skipped.");
        assertThat(heard.facts.get(0).row()).isEqualTo(4);
    }

    @Test
    void rows_may_be_shorter_or_longer_than_the_headings() {
        reads("CHILD,REVIEW,DOB,REVIEW_CODE,Team\n9001,25/06/2026,03/04/2015,PN1\n");
        reads("CHILD,REVIEW,DOB,REVIEW_CODE\n9001,25/06/2026,03/04/2015,PN1,,,,North\n");
    }

    @Test
    void titles_may_stand_above_the_headings() {
        var heard = reads("Reviews of 2026\n\n" + PLAIN);

        assertThat(heard.facts.get(0).row()).isEqualTo(4);
    }

    @Test
    void what_the_file_calls_it_is_what_a_refusal_calls_it() {
        var heard = new Upload(folder)
                .with("r.csv", "Child,Review Code,Review", "9001,PN9,25/06/2026")
                .read();

        assertThat(heard.refused()).containsExactly("2 Review Code");
    }

    @Test
    void a_file_of_headings_only_is_said_to_have_no_rows() {
        var heard =
                new Upload(folder).with("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE").read();

        assertThat(heard.noticed).containsExactly("“r.csv” has headings and no rows.");
    }

    private Heard reads(String content) {
        return reads(content, StandardCharsets.UTF_8);
    }

    private Heard reads(String content, Charset charset) {
        var heard = new Upload(folder).with("r.csv", charset, content).read();
        assertThat(heard.said()).containsExactly("CHILD 9001 2015-04-03 - -", "REVIEW 9001 2026-06-25 - PN1");
        assertThat(heard.refusals).isEmpty();
        return heard;
    }
}
