package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The children looked after return as XML. */
class Ssda903XmlTest {
    @TempDir
    Path folder;

    private static final String REVIEW = "<AREVIEW><REVIEW>2026-06-25</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>";
    private static final String EPISODE = "<EPISODE><DECOM>2026-06-01</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN>"
            + "<DEC>2026-09-01</DEC><REC>X1</REC></EPISODE>";

    @Test
    void a_child_its_reviews_and_its_episodes_are_read_from_one_line() {
        var heard = read(child("9001", REVIEW, EPISODE));

        assertThat(heard.kind).isEqualTo(ImportKind.SSDA903_XML);
        assertThat(heard.said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - WBRI",
                        "REVIEW 9001 2026-06-25 - PN1",
                        "EPISODE 9001 2026-06-01 2026-09-01 S/C2/X1");
    }

    @Test
    void the_row_is_the_how_manieth_child_it_is() {
        var heard = read(child("9001", "", EPISODE) + child("9002", "", EPISODE));

        assertThat(heard.facts).last().extracting(Fact::row).isEqualTo(2L);
    }

    @Test
    void names_may_be_in_a_namespace_and_the_file_in_many_lines() {
        var xml = ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<!-- a return -->\n<EXPSSDA903>"
                        + child("9001", REVIEW, EPISODE) + "</EXPSSDA903>")
                .replace("><", ">\n  <")
                .replace("</", "</r:")
                .replaceAll("<(\\w)", "<r:$1")
                .replaceFirst("EXPSSDA903", "EXPSSDA903 xmlns:r=\"urn:return\"");

        assertThat(new Upload(folder).with("903.xml", xml).read().said()).hasSize(3);
    }

    @Test
    void dates_and_codes_of_reviews_may_come_in_turns_inside_one_element() {
        var heard = read(child(
                "9001",
                "<AREVIEW><REVIEW>2026-06-25</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE>"
                        + "<REVIEW>2026-09-20</REVIEW></AREVIEW>",
                ""));

        assertThat(heard.said(FactKind.REVIEW)).containsExactly("9001 2026-06-25 - PN1", "9001 2026-09-20 - -");
    }

    @Test
    void signs_that_xml_has_to_escape_are_read_as_they_are_however_many() {
        var heard = read("<NOTE>&amp;&lt;&#65;</NOTE>".repeat(100_000) + child("9&amp;0&#48;1", "", ""));

        assertThat(heard.facts).extracting(Fact::child).containsExactly("9&001");
    }

    @Test
    void a_bad_review_or_episode_is_refused_by_itself() {
        var heard = read(child(
                "9001",
                REVIEW + REVIEW.replace("2026-06-25", "2026-02-31") + REVIEW.replace("PN1", "PN9"),
                EPISODE + EPISODE.replace("2026-09-01", "2026-05-01")));

        assertThat(heard.said(FactKind.REVIEW)).hasSize(1);
        assertThat(heard.said(FactKind.EPISODE)).hasSize(1);
        assertThat(heard.refused()).containsExactly("1 REVIEW", "1 REVIEW_CODE", "1 DEC");
    }

    @Test
    void a_child_without_a_number_is_refused_once_and_the_next_is_read() {
        var heard = read(child("", REVIEW, EPISODE) + child("9002", REVIEW, EPISODE));

        assertThat(heard.refused()).containsExactly("1 CHILDID");
        assertThat(heard.facts).extracting(Fact::child).containsOnly("9002");
    }

    @Test
    void a_wrong_date_of_birth_does_not_cost_the_reviews() {
        var heard = read(child("9001", REVIEW, EPISODE).replace("2015-04-03", "2015-04-31"));

        assertThat(heard.refused()).containsExactly("1 DOB");
        assertThat(heard.said()).hasSize(2);
    }

    private Heard read(String children) {
        return new Upload(folder)
                .with("903.xml", "<EXPSSDA903>" + children + "</EXPSSDA903>")
                .read();
    }

    private static String child(String number, String reviews, String episodes) {
        return "<CHILD><HEADER><CHILDID>" + number + "</CHILDID><UPN>X</UPN><SEX>1</SEX><DOB>2015-04-03</DOB>"
                + "<ETHNIC>WBRI</ETHNIC>" + reviews + "</HEADER>" + episodes + "</CHILD>";
    }
}
